import plugin from '@dcloudio/vite-plugin-uni';
import { defineConfig } from 'vite';

// The plugin is a CommonJS module; Node hands over its exports as a whole.
const uni = (plugin as unknown as { default?: typeof plugin }).default ?? plugin;

/** `APP_BUILD=bad` gives the build with faults, anything else the one put right. */
export default defineConfig({
  plugins: [uni()],
  define: { __FAULTY__: JSON.stringify(process.env['APP_BUILD'] === 'bad') },
});
