import type { Bilingual } from '@/lib/model/vocabulary';
import { type HostPurpose, TRACKING_PURPOSES } from './host-groups';
import { type HostReading, identifyHost } from './identify-host';

interface PathSign {
  readonly operator: Bilingual;
  readonly purpose: HostPurpose;
  /** Tested against path and query. */
  readonly path: RegExp;
}

function sign(zh: string, en: string, purpose: HostPurpose, path: RegExp): PathSign {
  return { operator: { zh, en }, purpose, path };
}

/** Analytics and log services that operators run on hosts of their own: known by path and parameters. */
const SIGNS: readonly PathSign[] = [
  sign(
    '神策数据（自建）',
    'Sensors Data (self-hosted)',
    'analytics',
    /\/sa(?:\.gif)?\?(?=.*\b(?:project|data|data_list|ext)=)|\/sensorsdata(?:\.full)?(?:\.min)?\.js/i,
  ),
  sign('百度统计（代理）', 'Baidu Tongji (proxied)', 'analytics', /\/hm\.gif\?(?=.*\bsi=)|\/hm\.js\?[0-9a-f]{32}/i),
  sign(
    '友盟（代理）',
    'Umeng (proxied)',
    'analytics',
    /\/(?:web_logs|unify_logs|umpx_push_logs|umpx_share)\b|\/stat\.php\?(?=.*\bid=)(?=.*\bweb_id=|.*\bshow=)|\/z_stat\.php/i,
  ),
  sign(
    '阿里 APLUS（代理）',
    'Alibaba APLUS (proxied)',
    'analytics',
    /\/(?:yt|v|1)\.gif\?(?=.*\blogtype=)|\/aplus_v2\.js/i,
  ),
  sign(
    'GrowingIO（自建）',
    'GrowingIO (self-hosted)',
    'analytics',
    /\/(?:v2|v3|projects)\/[0-9a-f]{16,32}\/(?:web|collect)\b|\/gio(?:\.min)?\.js/i,
  ),
  sign(
    '数数科技（自建）',
    'ThinkingData (self-hosted)',
    'analytics',
    /\/sync_js\b|\/thinkingdata(?:\.umd)?(?:\.min)?\.js/i,
  ),
  sign(
    '诸葛智能（自建）',
    'Zhuge (self-hosted)',
    'analytics',
    /\/zhuge(?:\.min)?\.js|\/apipool\?(?=.*\bmethod=web_event)/i,
  ),
  sign(
    '火山引擎增长分析（自建）',
    'Volcengine DataFinder (self-hosted)',
    'analytics',
    /\/(?:v1|v2)\/(?:list|webid|user\/webid)\/?\?(?=.*\baid=)/i,
  ),
  sign('Matomo（自建）', 'Matomo (self-hosted)', 'analytics', /\/(?:matomo|piwik)\.(?:php|js)\b/i),
  sign(
    '谷歌分析（代理）',
    'Google Analytics (proxied)',
    'analytics',
    /\/g\/collect\?(?=.*\btid=G-)|\/gtag\/js\?id=G-|\/collect\?(?=.*\btid=UA-)/i,
  ),
  sign(
    'Plausible（自建）',
    'Plausible (self-hosted)',
    'analytics',
    /\/js\/(?:plausible|script)(?:\.[a-z-]+)*\.js\?|\/js\/plausible(?:\.[a-z-]+)*\.js/i,
  ),
  sign('Umami（自建）', 'Umami (self-hosted)', 'analytics', /\/umami\.js/i),
  sign(
    'PostHog（自建）',
    'PostHog (self-hosted)',
    'analytics',
    /\/(?:e|i\/v0\/e|decide)\/?\?(?=.*\bip=[01])(?=.*\b_=|.*\bver=)/i,
  ),
  sign(
    'Sentry（自建）',
    'Sentry (self-hosted)',
    'error-log',
    /\/api\/\d+\/(?:envelope|store)\/?\?(?=.*\bsentry_key=)/i,
  ),
  sign(
    '腾讯 Aegis（代理）',
    'Tencent Aegis (proxied)',
    'error-log',
    /\/(?:collect|speed|collect\/pv)\?(?=.*\bid=)(?=.*\bsessionId=)(?=.*\baid=)/i,
  ),
];

/** Who gets a request: by host, and for services on hosts of the page's own by path. Null when nothing is known. */
export function identifyRequest(url: string): HostReading | null {
  if (!URL.canParse(url)) return null;
  const { host, pathname, search } = new URL(url);
  const known = identifyHost(host);
  if (known?.tracker) return known;
  const found = SIGNS.find(({ path }) => path.test(pathname + search));
  if (!found) return known;
  const { operator, purpose } = found;
  return { operator, purpose, overseas: known?.overseas ?? false, tracker: TRACKING_PURPOSES.has(purpose) };
}
