import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { LEGAL_TEXTS } from '@/shop/legal';
import './index.css';

/** One of the two documents, by the address. */
export default function Legal() {
  const { params } = useRouter();
  const { title, paragraphs } = LEGAL_TEXTS[params['name'] === 'service' ? 'service' : 'privacy'];
  return (
    <View className="legal">
      <View className="legal__title">{title}</View>
      {paragraphs.map((paragraph) => (
        <View key={paragraph} className="legal__paragraph">
          {paragraph}
        </View>
      ))}
    </View>
  );
}
