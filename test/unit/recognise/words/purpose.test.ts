import { describe, expect, it } from 'vitest';
import type { Purpose } from '@/lib/model/vocabulary';
import { readPurpose } from '@/lib/recognise/words/purpose';

describe('readPurpose', () => {
  it.each<[string, Purpose]>([
    ['手机号仅用于接收取餐通知，不会用于其他用途', 'stated'],
    ['用于骑手与您联系', 'stated'],
    ['以便快递员联系您', 'stated'],
    ['方便园区专员与您联系', 'stated'],
    ['开启定位服务，为您推荐附近门店', 'stated'],
    ['根据相关法律法规要求，购票需实名', 'stated'],
    ['取餐时我们将通过短信通知您', 'stated'],
    ['登录后可查看订单和物流进度', 'stated'],
    ['为保障账户安全，请验证手机号', 'vague'],
    ['依据反洗钱相关规定，请完善身份信息', 'stated'],
    ['基于风控要求，请授权位置', 'vague'],
    ['开启通知，服务更便捷', 'vague'],
    ['骑手照着门牌找人，请写到楼层', 'stated'],
    ['我们会识别您复制的目的地并填到输入框', 'stated'],
    ['没有相机权限，拍不了大头贴', 'stated'],
    ['请到系统设置中打开麦克风', 'absent'],
    ['新用户登录送 20 个学豆', 'absent'],
    ['用於訂單配送', 'stated'],
    ['We need your phone number to contact you about delivery', 'stated'],
    ['为了提升用户体验。手机号用于订单配送', 'stated'],
    ['为了给您提供更好的服务，需要获取您的手机号', 'vague'],
    ['用于提升用户体验', 'vague'],
    ['因业务需要，请提供手机号', 'vague'],
    ['为您提供个性化服务', 'vague'],
    ['to improve your experience', 'vague'],
    ['請授權以便我們為您提供更優質的服務', 'vague'],
    ['扫码需要相机权限', 'stated'],
    ['登录后才能同步会员卡和预约记录', 'stated'],
    ['绑定手机号可增强账户安全性', 'stated'],
    ['发布信息前请先完成实名认证', 'stated'],
    ['未完成实名认证将无法提现', 'stated'],
    ['需要麦克风权限才能使用语音输入', 'stated'],
    ['In order to record audio, please allow microphone access', 'stated'],
    ['為了提供您最佳的網站體驗，我們使用 Cookie', 'vague'],
    ['需要获取权限才能正常使用', 'vague'],
    ['授权登录之后才能继续操作', 'absent'],
    ['需要获取您的地理位置才能使用小程序', 'absent'],
    ['需提供手机号后才能访问', 'absent'],
    ['此应用需要获取您的地理位置', 'absent'],
    ['授权后可在设置中随时关闭', 'absent'],
    ['为了更好地保护您的权益', 'absent'],
    ['Please allow location access', 'absent'],
    ['请输入手机号', 'absent'],
    ['申请获取并验证你的手机号', 'absent'],
    ['登录后查看更多', 'absent'],
    ['授权手机号立领20元红包', 'absent'],
    ['您的手机号不会用于营销', 'absent'],
    ['', 'absent'],
  ])('%s: %s', (text, purpose) => {
    expect(readPurpose(text).purpose).toBe(purpose);
  });

  it('hands on the words that it judged by', () => {
    expect(readPurpose('授权手机号\n手机号用于订单配送。').words).toBe('手机号用于订单配送');
    expect(readPurpose('请输入手机号').words).toBe('');
  });

  it.each([
    ['收货人手机号', true],
    ['新增收货地址\n姓名\n手机号', true],
    ['乘车人姓名', true],
    ['Delivery address\nName\nPhone', true],
    ['手机号', false],
    ['请输入您的手机号码', false],
  ])('%s explains itself: %s', (text, explained) => {
    expect(readPurpose(text).selfExplanatory).toBe(explained);
  });
});
