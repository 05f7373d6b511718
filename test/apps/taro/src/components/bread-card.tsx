import { Image, Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { Bread } from '@/shop/goods';
import './bread-card.css';

/** One bread in a list; a tap opens it. */
export function BreadCard({ bread }: { readonly bread: Bread }) {
  return (
    <View className="bread-card" onClick={() => void Taro.navigateTo({ url: `/pages/detail/index?id=${bread.id}` })}>
      <Image className="bread-card__picture" src={bread.picture} mode="aspectFill" />
      <View className="bread-card__body">
        <View className="bread-card__name">{bread.name}</View>
        <View className="bread-card__words">{bread.words}</View>
        <Text className="price">¥{bread.price.toFixed(2)}</Text>
      </View>
    </View>
  );
}
