import { Button, Text, View } from '@tarojs/components';
import { openLegal } from '@/shop/legal';
import { keepPrivacyAnswer, type PrivacyAnswer } from '@/shop/session';
import './privacy-sheet.css';

interface Props {
  /** Without it the notice fills the page and can only be agreed to. */
  readonly canRefuse: boolean;
  onAnswered(): void;
}

/** The privacy notice of the first visit. */
export function PrivacySheet({ canRefuse, onAnswered }: Props) {
  const answer = (given: PrivacyAnswer) => {
    keepPrivacyAnswer(given);
    onAnswered();
  };
  return (
    <View className={`cover privacy-sheet ${canRefuse ? '' : 'privacy-sheet--full'}`} catchMove>
      <View className="privacy-sheet__panel">
        <View className="privacy-sheet__title">麦屿烘焙隐私保护指引</View>
        <View className="privacy-sheet__body">
          <Text>在使用麦屿烘焙之前，请仔细阅读</Text>
          <Text className="link" onClick={() => openLegal('privacy')}>
            《隐私政策》
          </Text>
          <Text>与</Text>
          <Text className="link" onClick={() => openLegal('service')}>
            《用户协议》
          </Text>
          <Text>
            {canRefuse
              ? '。我们仅为登录收集手机号、为预订收集取货人称呼和电话。拒绝后仍可浏览全部面包。'
              : '。如您同意，请点击下方按钮开始使用我们的服务。'}
          </Text>
        </View>
        <Button className="privacy-sheet__agree" openType="agreePrivacyAuthorization" onClick={() => answer('agreed')}>
          {canRefuse ? '同意' : '同意并进入'}
        </Button>
        {canRefuse && (
          <Button className="privacy-sheet__refuse" onClick={() => answer('refused')}>
            拒绝
          </Button>
        )}
      </View>
    </View>
  );
}
