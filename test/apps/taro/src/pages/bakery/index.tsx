import { View } from '@tarojs/components';
import { useLoad } from '@tarojs/taro';
import { useState } from 'react';
import { BreadCard } from '@/components/bread-card';
import { BREADS } from '@/shop/goods';
import { mayEnter } from '@/shop/session';
import './index.css';

/** Second tab: everything on sale. */
export default function Bakery() {
  const [entered, setEntered] = useState(false);
  useLoad(() => setEntered(mayEnter()));
  if (!entered) return null;
  return (
    <View className="bakery">
      <View className="bakery__hours">营业时间 07:30–20:30，售完即止</View>
      {BREADS.map((bread) => (
        <BreadCard key={bread.id} bread={bread} />
      ))}
    </View>
  );
}
