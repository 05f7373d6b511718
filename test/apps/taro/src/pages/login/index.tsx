import { Button, Checkbox, CheckboxGroup, Input, Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { openLegal } from '@/shop/legal';
import { keepToken } from '@/shop/session';
import './index.css';

const HOME = '/pages/home/index';

/** Log-in by phone number, one tap inside a super-app and by text message in a browser. */
export default function Login() {
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('');
  const [agreed, setAgreed] = useState(false);

  const guarded = (work: () => Promise<void>) => () => {
    const problem = problemOf(phone, agreed);
    if (problem) void toast(problem);
    else void work();
  };
  return (
    <View className="login">
      <View className="login__title">手机号登录</View>
      <View className="login__words">未注册的手机号验证后自动创建账号</View>
      <View className="login__field">
        <Input
          className="login__input"
          type="number"
          maxlength={11}
          placeholder="请输入手机号"
          onInput={({ detail }) => setPhone(detail.value)}
        />
      </View>
      <View className="login__field">
        <Input
          className="login__input"
          type="number"
          maxlength={6}
          placeholder="短信验证码"
          onInput={({ detail }) => setCode(detail.value)}
        />
        <Text className="link" onClick={guarded(() => sendCode(phone))}>
          获取验证码
        </Text>
      </View>
      <Agreement onChange={setAgreed} />
      <Button className="login__submit" onClick={guarded(() => enter({ phone, code }))}>
        登录
      </Button>
      <Button
        className="login__quick"
        openType="getPhoneNumber"
        onClick={() => void toast('当前环境请使用短信验证码登录')}
        onGetPhoneNumber={({ detail }) => detail.code && void enter({ wxCode: detail.code })}
      >
        本机号码一键登录
      </Button>
      {!__FAULTY__ && (
        <View className="login__skip" onClick={() => void Taro.switchTab({ url: HOME })}>
          暂不登录
        </View>
      )}
    </View>
  );
}

function Agreement({ onChange }: { onChange(agreed: boolean): void }) {
  return (
    <View className="login__agree">
      <CheckboxGroup onChange={({ detail }) => onChange(detail.value.length > 0)}>
        <Checkbox value="agreed">我已阅读并同意</Checkbox>
      </CheckboxGroup>
      <Text className="link" onClick={() => openLegal('service')}>
        《用户协议》
      </Text>
      <Text className="link" onClick={() => openLegal('privacy')}>
        《隐私政策》
      </Text>
    </View>
  );
}

function problemOf(phone: string, agreed: boolean): string | null {
  if (!agreed) return '请先阅读并勾选协议';
  return /^1\d{10}$/.test(phone) ? null : '请输入正确的手机号';
}

async function sendCode(phone: string): Promise<void> {
  await Taro.request({ url: 'api/sms', method: 'POST', data: { phone } });
  await toast('验证码已发送');
}

async function enter(data: Readonly<Record<string, string>>): Promise<void> {
  const { statusCode, data: answer } = await Taro.request<{ token: string }>({
    url: 'api/login',
    method: 'POST',
    data,
  });
  if (statusCode !== 200) {
    await toast('登录失败，请稍后再试');
    return;
  }
  keepToken(answer.token);
  await Taro.switchTab({ url: HOME });
}

async function toast(title: string): Promise<void> {
  await Taro.showToast({ title, icon: 'none' });
}
