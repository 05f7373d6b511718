import { View } from '@tarojs/components';
import Taro, { useDidShow, useLoad } from '@tarojs/taro';
import { useState } from 'react';
import { LoginSheet } from '@/components/login-sheet';
import { openLegal } from '@/shop/legal';
import { isLoggedIn, keepToken, mayEnter, openLogin } from '@/shop/session';
import './index.css';

/** Third tab: the account, and who runs the shop. */
export default function My() {
  const [entered, setEntered] = useState(false);
  const [loggedIn, setLoggedIn] = useState(false);
  const [offering, setOffering] = useState(false);

  useLoad(() => {
    const allowed = mayEnter();
    setEntered(allowed);
    setOffering(allowed && !isLoggedIn());
  });
  useDidShow(() => setLoggedIn(isLoggedIn()));

  if (!entered) return null;
  const logOut = async () => {
    const { confirm } = await Taro.showModal({ title: '提示', content: '确定退出登录吗？' });
    if (!confirm) return;
    keepToken('');
    setLoggedIn(false);
  };
  return (
    <View className="my">
      <View className="my__head" onClick={() => (loggedIn ? void logOut() : openLogin())}>
        {loggedIn ? '麦屿会员' : '未登录'}
      </View>
      <View className="my__rows">
        <View className="my__row" onClick={() => (loggedIn ? showNothingYet() : openLogin())}>
          我的预订
        </View>
        <View className="my__row" onClick={() => openLegal('privacy')}>
          隐私政策
        </View>
        <View className="my__row" onClick={() => openLegal('service')}>
          用户协议
        </View>
      </View>
      <Imprint />
      {offering && <LoginSheet onClose={() => setOffering(false)} />}
    </View>
  );
}

function Imprint() {
  return (
    <View className="my__foot">
      <View>杭州麦屿食品有限公司 · 客服 0571-8888 0000</View>
      <View>浙ICP备2022031577号-2X</View>
      <View className="link" onClick={() => void Taro.setClipboardData({ data: 'https://beian.miit.gov.cn/' })}>
        beian.miit.gov.cn 点击复制
      </View>
    </View>
  );
}

function showNothingYet(): void {
  void Taro.showToast({ title: '还没有预订', icon: 'none' });
}
