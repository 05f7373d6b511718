import type { InfoKey } from './info-kinds';

/** How a call meets the user: `asks` opens a prompt or picker of browser or host, `silent` reads without a word. */
export type Manner = 'asks' | 'silent';
export type ApiRow = readonly [info: InfoKey, manner: Manner, names: string];

/** Interfaces that the mini-program platforms share, by the name after `wx.`, `tt.`, `uni.` … (`apis`, 1 to 9). */
export const SHARED_ROWS: readonly ApiRow[] = [
  [
    'location',
    'asks',
    'getLocation getFuzzyLocation startLocationUpdate startLocationUpdateBackground chooseLocation choosePoi',
  ],
  ['location', 'asks', 'MapContext.moveToLocation'],
  ['phone', 'asks', 'getPhoneNumber getRealtimePhoneNumber'],
  ['profile', 'asks', 'getUserProfile getUserInfo getOpenUserInfo getAuthUserInfo showDouyinOpenAuth'],
  ['identity', 'silent', 'login getSwanId getAuthCode requestAuthCode'],
  ['address', 'asks', 'chooseAddress getAddress openAddress'],
  ['invoice', 'asks', 'chooseInvoiceTitle chooseInvoice'],
  ['health', 'asks', 'getWeRunData getRunData'],
  ['plate', 'asks', 'chooseLicensePlate'],
  ['album', 'asks', 'chooseImage chooseMedia chooseVideo chooseAlbum'],
  ['album-write', 'asks', 'saveImageToPhotosAlbum saveVideoToPhotosAlbum saveImage'],
  ['file', 'asks', 'chooseMessageFile chooseFile'],
  ['microphone', 'asks', 'startRecord getRecorderManager.start RecorderManager.start joinVoIPChat'],
  ['camera', 'asks', 'scanCode scanQRCode scan createVKSession'],
  [
    'face',
    'asks',
    'startSoterAuthentication startFacialRecognitionVerify requestFacialVerify faceDetect faceVerify startFacialRecognitionVerifyAndUploadVideo',
  ],
  ['bluetooth', 'asks', 'openBluetoothAdapter createBLEPeripheralServer'],
  ['bluetooth', 'silent', 'startSearchBeacons getBeacons startBeaconDiscovery'],
  ['contacts', 'asks', 'chooseContact choosePhoneContact chooseAlipayContact selectEnterpriseContact'],
  ['contacts-write', 'asks', 'addPhoneContact'],
  [
    'calendar',
    'asks',
    'addPhoneCalendar addPhoneRepeatCalendar addEventOnCalendar deleteCalendarEvent addCalendarEvent',
  ],
  ['clipboard', 'silent', 'getClipboardData setClipboardData getClipboard setClipboard'],
  [
    'sensor',
    'silent',
    'startAccelerometer startCompass startDeviceMotionListening startGyroscope onAccelerometerChange onGyroscopeChange onCompassChange',
  ],
  ['device', 'silent', 'getSystemInfo getSystemInfoSync getSystemInfoAsync getDeviceInfo getAppBaseInfo getDeviceId'],
  ['fingerprint', 'silent', 'getSystemRiskInfo'],
  ['network', 'silent', 'getNetworkType getLocalIPAddress'],
  ['wifi', 'silent', 'getConnectedWifi getWifiList'],
  [
    'payment',
    'asks',
    'requestPayment requestOrderPayment chooseWXPay tradePay paySignCenter pay requestPolymerPayment',
  ],
  ['card', 'asks', 'chooseCard'],
  ['subscription', 'asks', 'requestSubscribeMessage requestSubscribeDeviceMessage subscribeService'],
  ['group', 'silent', 'getGroupEnterInfo getShareInfo getCurExternalContact'],
  ['credit', 'asks', 'startZMVerify'],
  ['realname', 'asks', 'verifyIdentity startAPVerify'],
  ['consent', 'asks', 'requirePrivacyAuthorize'],
];

/** Where one platform differs from the rest, by full name. */
export const OWN_ROWS: readonly ApiRow[] = [
  // Withdrawn in WeChat: answers with anonymous data and shows nothing.
  ['profile', 'silent', 'wx.getUserInfo'],
  ['location', 'asks', 'dd.device.geolocation.get dd.device.geolocation.start'],
  ['identity', 'silent', 'dd.runtime.permission.requestAuthCode'],
  ['profile', 'silent', 'dd.biz.user.get'],
  [
    'contacts',
    'asks',
    'dd.biz.contact.choose dd.biz.contact.complexChoose dd.biz.contact.complexPicker dd.biz.customContact.choose dd.complexChoose',
  ],
  ['album', 'asks', 'dd.biz.util.uploadImage dd.uploadImage'],
  ['camera', 'asks', 'dd.biz.util.uploadImageFromCamera dd.biz.util.scan'],
  ['microphone', 'asks', 'dd.device.audio.startRecord'],
  ['device', 'silent', 'dd.device.base.getPhoneInfo dd.device.base.getUUID'],
  ['clipboard', 'silent', 'dd.biz.clipboardData.setData'],
  ['payment', 'asks', 'dd.biz.alipay.pay'],
];

/** Names on the bridges below the JS-SDKs, by the name after `WeixinJSBridge.invoke:` and `AlipayJSBridge.call:`. */
export const BRIDGE_ROWS: readonly ApiRow[] = [
  ['location', 'asks', 'geoLocation getCurrentLocation'],
  ['address', 'asks', 'editAddress'],
  ['payment', 'asks', 'getBrandWCPayRequest'],
  ['profile', 'asks', 'getAppUserInfo'],
  ['contacts', 'asks', 'contact alipayContact contactMulti'],
  ['album', 'asks', 'photo'],
  ['bluetooth', 'silent', 'startMonitoringBeacons'],
  ['card', 'asks', 'batchViewCard'],
];

/** Browser interfaces (`apis`, 10). */
export const WEB_ROWS: readonly ApiRow[] = [
  ['location', 'asks', 'navigator.geolocation.getCurrentPosition navigator.geolocation.watchPosition'],
  ['camera', 'asks', 'navigator.mediaDevices.getUserMedia navigator.getUserMedia navigator.webkitGetUserMedia'],
  ['screen', 'asks', 'navigator.mediaDevices.getDisplayMedia'],
  ['notification', 'asks', 'Notification.requestPermission PushManager.subscribe PushManager.prototype.subscribe'],
  ['contacts', 'asks', 'navigator.contacts.select'],
  ['clipboard', 'asks', 'navigator.clipboard.readText navigator.clipboard.read'],
  [
    'clipboard',
    'silent',
    'navigator.clipboard.writeText navigator.clipboard.write document.execCommand:copy document.execCommand:paste',
  ],
  ['sensor', 'asks', 'DeviceMotionEvent.requestPermission DeviceOrientationEvent.requestPermission'],
  ['sensor', 'silent', 'window.ondevicemotion window.ondeviceorientation Accelerometer.start Gyroscope.start'],
  [
    'bluetooth',
    'asks',
    'navigator.bluetooth.requestDevice NDEFReader.scan navigator.usb.requestDevice navigator.serial.requestPort navigator.hid.requestDevice',
  ],
  ['credential', 'asks', 'navigator.credentials.get navigator.credentials.create'],
  ['payment', 'asks', 'PaymentRequest.show'],
  ['file', 'asks', 'window.showOpenFilePicker'],
  [
    'fingerprint',
    'silent',
    'navigator.userAgentData.getHighEntropyValues navigator.plugins RTCPeerConnection AudioContext.fingerprint',
  ],
  ['device', 'silent', 'navigator.getBattery navigator.mediaDevices.enumerateDevices'],
];

/** Scopes of `authorize`, WeChat's and its followers' (`apis`, 1.4, 3 to 6), lower case without `scope.`. */
export const SCOPES: Readonly<Record<string, InfoKey>> = {
  userlocation: 'location',
  userfuzzylocation: 'location',
  userlocationbackground: 'location',
  location: 'location',
  record: 'microphone',
  audiorecord: 'microphone',
  camera: 'camera',
  bluetooth: 'bluetooth',
  writephotosalbum: 'album-write',
  album: 'album-write',
  addphonecontact: 'contacts-write',
  addphonecalendar: 'calendar',
  calendar: 'calendar',
  werun: 'health',
  alipaysports: 'health',
  userinfo: 'profile',
  phonenumber: 'phone',
  address: 'address',
  aliaddress: 'address',
  invoicetitle: 'invoice',
  invoice: 'invoice',
  clipboard: 'clipboard',
  wxfriendinteraction: 'contacts',
  'user.certification.account': 'realname',
};

/** Interfaces that go on reporting where the user is: a track, which is sensitive (PIPL art. 28). */
export const TRACKING_APIS = /(?:startLocationUpdate(?:Background)?|watchPosition|geolocation\.start)$/;
