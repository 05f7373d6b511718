import { type HostName, readByName } from './lexical';
import { keysOf, tableOf } from './natives';

/**
 * The members of host objects worth recording: those that touch personal information, ask for a permission, pay,
 * subscribe, or leave the page. One list for all hosts, since their surfaces overlap and an object only has the members
 * of its own. Facts behind the names: the platforms' published interface lists.
 */

/** Globals that hosts put into a page. */
export const HOST_NAMES = keysOf(readByName) as readonly HostName[];

const PLAIN = `\
getLocation getFuzzyLocation chooseLocation choosePoi startLocationUpdate startLocationUpdateBackground onLocationChange \
startSearchBeacons startBeaconDiscovery getBeacons \
getUserInfo getUserProfile getOpenUserInfo getAuthCode getAuthUserInfo getPhoneNumber authorize getSetting openSetting \
showAuthGuide getPrivacySetting requirePrivacyAuthorize onNeedPrivacyAuthorization openPrivacyContract getSwanId \
getSystemRiskInfo showDouyinOpenAuth startZMVerify getWeRunData getRunData getGroupEnterInfo getShareInfo \
requestAuthCode getCurExternalContact \
chooseAddress openAddress getAddress chooseInvoiceTitle chooseInvoice chooseLicensePlate chooseCard addCard openCard \
chooseImage chooseMedia chooseVideo chooseMessageFile chooseAlbum uploadImage getLocalImgData \
startRecord uploadVoice translateVoice getRecorderManager \
saveImageToPhotosAlbum saveVideoToPhotosAlbum saveImage scanCode scanQRCode createVKSession joinVoIPChat \
chooseContact choosePhoneContact chooseAlipayContact addPhoneContact addPhoneCalendar addPhoneRepeatCalendar \
addEventOnCalendar deleteCalendarEvent makePhoneCall \
openBluetoothAdapter createBLEPeripheralServer startAccelerometer startCompass startDeviceMotionListening startGyroscope \
onAccelerometerChange onGyroscopeChange onCompassChange \
setClipboardData getClipboardData getClipboard setClipboard \
getSystemInfo getSystemInfoSync getSystemInfoAsync getDeviceInfo getLocalIPAddress getConnectedWifi getWifiList \
getNetworkType \
startSoterAuthentication requestFacialVerify checkIsSupportFacialRecognition faceDetect startFacialRecognitionVerify \
faceVerify \
chooseWXPay requestPayment requestOrderPayment tradePay paySignCenter openEnterpriseRedPacket \
requestSubscribeMessage requestSubscribeDeviceMessage subscribeService openCustomerServiceChat \
closeWindow exitMiniProgram \
device.geolocation.get device.geolocation.start device.base.getPhoneInfo device.base.getUUID \
device.notification.alert device.notification.confirm device.notification.prompt \
runtime.permission.requestAuthCode biz.user.get biz.contact.choose biz.contact.complexChoose biz.contact.complexPicker \
biz.util.uploadImage biz.util.uploadImageFromCamera biz.util.scan biz.telephone.call biz.ding.post biz.ding.create \
biz.chat.openSingleChat biz.alipay.pay biz.navigation.close`;

/** Members whose names ordinary objects also have: they count only on an object that has one of the others too. */
const GENERIC = 'login scan pay';

/** Members that carry the user from a web-view to the mini-program's own pages, or data to it. */
const WEB_VIEW = 'navigateTo redirectTo reLaunch switchTab navigateBack postMessage';

/** Where the web-view members are: on the object itself or on these parts of it. */
const WEB_VIEW_PARTS = ['', 'miniProgram.', 'webView.'] as const;

/** Members that pass any interface by its name, the first argument. */
const BRIDGE = 'invoke call';

/** `plain`: an interface; `generic`: one with an everyday name; `web-view`: leaves the page; `bridge`: names another. */
export type MemberKind = 'plain' | 'generic' | 'web-view' | 'bridge';

/** One member to record, by its path from the host object. */
export interface HostMember {
  readonly path: string;
  readonly steps: readonly string[];
  readonly kind: MemberKind;
}

/** All members to record. */
export const HOST_MEMBERS: readonly HostMember[] = [
  ...members(PLAIN, 'plain'),
  ...members(GENERIC, 'generic'),
  ...WEB_VIEW_PARTS.flatMap((part) => members(WEB_VIEW, 'web-view', part)),
  ...members(BRIDGE, 'bridge'),
];

function members(names: string, kind: MemberKind, part = ''): HostMember[] {
  return names.split(' ').map((name) => ({ path: part + name, steps: (part + name).split('.'), kind }));
}

/** Members of which a framework that borrowed a host's name has at least one, and no host has any. */
export const FRAMEWORK_MARKS = ['upx2px', 'addInterceptor', '$emit'] as const;

/** Interfaces, direct or by bridge, that close the page or go back to where it was opened from. */
export const EXITS = tableOf(
  'closeWindow exitMiniProgram navigateBack miniProgram.navigateBack webView.navigateBack biz.navigation.close popWindow popTo exitApp exitSession closeWebview',
);

/** Interfaces that show a dialog of the host with the page's words begin like this and end in the dialog's type. */
export const DIALOG_OWNERS = ['AlipayJSBridge.call:', 'dd.device.notification.'] as const;

/** Bridge names that carry data of the page to the host. */
export const DATA_CALLS = tableOf('postMessage miniProgram.postMessage webView.postMessage rpc request httpRequest');
