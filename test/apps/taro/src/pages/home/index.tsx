import { Text, View } from '@tarojs/components';
import Taro, { useLoad } from '@tarojs/taro';
import { useState } from 'react';
import { BreadCard } from '@/components/bread-card';
import { PrivacySheet } from '@/components/privacy-sheet';
import { BREADS } from '@/shop/goods';
import { mayEnter, privacyAnswer } from '@/shop/session';
import './index.css';

const NOTICE_DELAY_MS = 1000;
const FEATURED = 4;

/** First tab: what is fresh today. */
export default function Home() {
  const [entered, setEntered] = useState(false);
  const [asking, setAsking] = useState(false);

  useLoad(() => {
    if (privacyAnswer() !== null) setEntered(mayEnter());
    else if (__FAULTY__) setAsking(true);
    else {
      setEntered(true);
      setTimeout(() => setAsking(true), NOTICE_DELAY_MS);
    }
  });

  const answered = () => {
    setAsking(false);
    setEntered(mayEnter());
  };
  return (
    <View className="home">
      {entered && <Shelf />}
      {asking && <PrivacySheet canRefuse={!__FAULTY__} onAnswered={answered} />}
    </View>
  );
}

function Shelf() {
  const [store, setStore] = useState('查看附近门店');
  return (
    <>
      <View className="home__banner">
        <View className="home__slogan">每天清晨五点，面团开始呼吸</View>
        <View>现烤现售，隔夜不卖</View>
      </View>
      <View className="home__store" onClick={() => void findStore(setStore)}>
        <Text>门店</Text>
        <Text className="home__store-name">{store}</Text>
      </View>
      <View className="home__title">今日推荐</View>
      {BREADS.slice(0, FEATURED).map((bread) => (
        <BreadCard key={bread.id} bread={bread} />
      ))}
    </>
  );
}

async function findStore(show: (store: string) => void): Promise<void> {
  const { confirm } = await Taro.showModal({
    title: '获取位置',
    content: '需要获取您的位置，用于查找离您最近的门店。',
    cancelText: '不允许',
    confirmText: '允许',
  });
  if (!confirm) {
    show('文三路店');
    return;
  }
  try {
    await Taro.getLocation({ type: 'wgs84' });
    show('文三路店 · 约 800 米');
  } catch {
    show('未能定位，默认文三路店');
  }
}
