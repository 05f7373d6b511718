import { Button, View } from '@tarojs/components';
import { openLogin } from '@/shop/session';
import './login-sheet.css';

/** Offers to log in; the browser has no phone number of its own to give, so both ways lead to the log-in page. */
export function LoginSheet({ onClose }: { onClose(): void }) {
  const goOn = () => {
    onClose();
    openLogin();
  };
  return (
    <View className="cover login-sheet" catchMove>
      <View className="login-sheet__panel">
        <View className="login-sheet__title">登录后查看预订和积分</View>
        <View className="login-sheet__words">手机号用于建立账号和通知取货</View>
        <Button className="login-sheet__quick" openType="getPhoneNumber" onClick={goOn} onGetPhoneNumber={goOn}>
          手机号快捷登录
        </Button>
        <View className="login-sheet__skip" onClick={onClose}>
          暂不登录
        </View>
      </View>
    </View>
  );
}
