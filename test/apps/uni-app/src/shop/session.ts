const TOKEN = 'token';
const PRIVACY = 'privacy-answer';
const LOGIN_PAGE = '/pages/login/login';

/** True once the user has logged in. */
export function isLoggedIn(): boolean {
  return uni.getStorageSync(TOKEN) !== '';
}

/** Keeps what the server gave for a log-in; an empty token logs out. */
export function keepToken(token: string): void {
  if (token === '') uni.removeStorageSync(TOKEN);
  else uni.setStorageSync(TOKEN, token);
}

/** What the user said to the privacy notice; empty before it was answered. */
export function privacyAnswer(): '' | 'agreed' | 'refused' {
  return uni.getStorageSync(PRIVACY);
}

/** Remembers the answer, so that the notice is shown once. */
export function keepPrivacyAnswer(answer: 'agreed' | 'refused'): void {
  uni.setStorageSync(PRIVACY, answer);
}

/** True when the page may be shown. The build with faults lets nobody in who has not logged in. */
export function mayEnter(): boolean {
  if (!__FAULTY__ || isLoggedIn()) return true;
  uni.reLaunch({ url: LOGIN_PAGE });
  return false;
}

/** Opens the log-in page with a way back. */
export function openLogin(): void {
  uni.navigateTo({ url: LOGIN_PAGE });
}
