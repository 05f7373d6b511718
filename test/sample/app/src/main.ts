import { createApp } from 'vue';
import 'vant/lib/index.css';
import './shop.css';
import App from './App.vue';
import { router } from './router';
import { profile } from './shop/profiles';
import { vant } from './vant';

createApp(App).use(router).use(vant).mount('#app');
profile.onStart();
