import Taro from '@tarojs/taro';

const TOKEN = 'token';
const PRIVACY = 'privacy-answer';
const LOGIN_PAGE = '/pages/login/index';

export type PrivacyAnswer = 'agreed' | 'refused';

/** True once the user has logged in. */
export function isLoggedIn(): boolean {
  return Boolean(Taro.getStorageSync(TOKEN));
}

/** Keeps what the server gave for a log-in; an empty token logs out. */
export function keepToken(token: string): void {
  if (token === '') Taro.removeStorageSync(TOKEN);
  else Taro.setStorageSync(TOKEN, token);
}

/** What the user said to the privacy notice; null before it was answered. */
export function privacyAnswer(): PrivacyAnswer | null {
  return Taro.getStorageSync(PRIVACY) || null;
}

/** Remembers the answer, so that the notice is shown once. */
export function keepPrivacyAnswer(answer: PrivacyAnswer): void {
  Taro.setStorageSync(PRIVACY, answer);
}

/** True when the page may be shown. The build with faults lets nobody in who has not logged in. */
export function mayEnter(): boolean {
  if (!__FAULTY__ || isLoggedIn()) return true;
  void Taro.redirectTo({ url: LOGIN_PAGE });
  return false;
}

/** Opens the log-in page with a way back. */
export function openLogin(): void {
  void Taro.navigateTo({ url: LOGIN_PAGE });
}
