import { resolve } from 'node:path';
import { defineConfig } from '@tarojs/cli';

/** `APP_BUILD=bad` gives the build with faults, anything else the one put right. */
export default defineConfig<'vite'>({
  projectName: 'wheat-isle',
  date: '2026-9-1',
  designWidth: 750,
  deviceRatio: { 640: 2.34 / 2, 750: 1, 375: 2, 828: 1.81 / 2 },
  sourceRoot: 'src',
  alias: { '@': resolve(__dirname, '..', 'src') },
  outputRoot: process.env.APP_OUTPUT ?? 'dist',
  plugins: [],
  defineConstants: { __FAULTY__: JSON.stringify(process.env.APP_BUILD === 'bad') },
  framework: 'react',
  compiler: 'vite',
  h5: {
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    postcss: { autoprefixer: { enable: true, config: {} }, cssModules: { enable: false } },
  },
});
