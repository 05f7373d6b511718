import { createSSRApp } from 'vue';
import App from './App.vue';

/** Entry that uni-app calls on every platform. */
export function createApp() {
  return { app: createSSRApp(App) };
}
