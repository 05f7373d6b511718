import { Button, Image, View } from '@tarojs/components';
import Taro, { useLoad } from '@tarojs/taro';
import { useState } from 'react';
import { type Bread, findBread } from '@/shop/goods';
import { isLoggedIn, mayEnter, openLogin } from '@/shop/session';
import './index.css';

/** One bread, with the button to order it. */
export default function Detail() {
  const [bread, setBread] = useState<Bread>();
  useLoad(({ id }) => {
    if (mayEnter()) setBread(findBread(Number(id)));
  });
  if (!bread) return null;
  return (
    <View className="detail">
      <Image className="detail__picture" src={bread.picture} mode="aspectFill" />
      <View className="detail__body">
        <View className="detail__name">{bread.name}</View>
        <View className="detail__words">{bread.words}</View>
        <View className="price detail__price">¥{bread.price.toFixed(2)}</View>
        <View className="detail__words">过敏原提示：含小麦、乳制品，部分含坚果。</View>
      </View>
      <Button className="detail__order" onClick={order}>
        预订
      </Button>
    </View>
  );
}

function order(): void {
  if (isLoggedIn()) void Taro.showToast({ title: '已预订，请到店取货', icon: 'success' });
  else openLogin();
}
