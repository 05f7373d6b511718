import type { Protocol } from 'devtools-protocol';
import { type CDPSession, KnownDevices } from 'puppeteer';
import { failure, ok, type Result } from '@/lib/model/result';
import { DEFAULT_DEVICE } from './options';

/** Size and identity a page is opened with. */
export interface Device {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly mobile: boolean;
  readonly userAgent: string;
}

/** The default 390×844 phone, or a device of puppeteer's list; the reason suggests names when there is none. */
export function findDevice(name: string, browserVersion: string): Result<Device> {
  if (name === DEFAULT_DEVICE) return ok(defaultPhone(browserVersion));
  const all = KnownDevices as Readonly<Record<string, (typeof KnownDevices)['iPhone 12']>>;
  const found = Object.keys(all).find((known) => known.toLowerCase() === name.toLowerCase());
  const device = found === undefined ? undefined : all[found];
  if (!device || found === undefined) {
    const near = Object.keys(all).filter((known) =>
      known.toLowerCase().includes(name.toLowerCase().split(' ')[0] ?? ''),
    );
    const some = (near.length > 0 ? near : Object.keys(all)).slice(0, 8).join(', ');
    return failure(`没有名为 ${name} 的设备，可用如：${some} / no device named ${name}; try: ${some}`);
  }
  const { viewport, userAgent } = device;
  const { width, height, deviceScaleFactor: scale = 2, isMobile: mobile = true } = viewport;
  return ok({ name: found, width, height, scale, mobile, userAgent });
}

function defaultPhone(browserVersion: string): Device {
  const major = majorOf(browserVersion);
  return {
    name: 'phone 390×844',
    width: 390,
    height: 844,
    scale: 2,
    mobile: true,
    userAgent: `Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${major}.0.0.0 Mobile Safari/537.36`,
  };
}

function majorOf(browserVersion: string): string {
  return browserVersion.match(/(\d+)\./)?.[1] ?? '120';
}

/** What `Emulation.setUserAgentOverride` needs so that user agent and client hints agree. */
export function identityOf(
  device: Device,
  browserVersion: string,
): {
  userAgent: string;
  userAgentMetadata: Protocol.Emulation.UserAgentMetadata;
} {
  const major = majorOf(browserVersion);
  const android = /Android/.test(device.userAgent);
  return {
    userAgent: device.userAgent,
    userAgentMetadata: {
      brands: [
        { brand: 'Chromium', version: major },
        { brand: 'Not/A)Brand', version: '24' },
      ],
      fullVersion: `${major}.0.0.0`,
      platform: android ? 'Android' : device.mobile ? 'iOS' : 'Linux',
      platformVersion: android ? '14.0.0' : '',
      architecture: '',
      model: android ? 'Pixel 8' : '',
      mobile: device.mobile,
    },
  };
}

/** Makes a page look like the device: screen, touch, user agent. */
export async function emulate(
  session: CDPSession,
  device: Device,
  identity: ReturnType<typeof identityOf>,
): Promise<void> {
  await Promise.all([
    session.send('Emulation.setDeviceMetricsOverride', {
      width: device.width,
      height: device.height,
      deviceScaleFactor: device.scale,
      mobile: device.mobile,
      screenWidth: device.width,
      screenHeight: device.height,
    }),
    session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 }),
    session.send('Emulation.setUserAgentOverride', { ...identity, acceptLanguage: 'zh-CN,zh' }),
    session.send('Emulation.setFocusEmulationEnabled', { enabled: true }),
  ]);
}
