import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Firefox asks for a fixed id, and from new add-ons for a word on data collection. */
const GECKO = {
  id: 'miniaudit@miniaudit.example',
  strict_min_version: '128.0',
  data_collection_permissions: { required: ['none'] },
};

/** The script of the page's own world: the very bundle that the command line uses, with nothing of an extension in it. */
const PROBE = fileURLToPath(new URL('.output/inject/probe-entry.js', import.meta.url));

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  outDir: '.output/extension',
  publicDir: 'assets/public',
  vite: () => ({
    plugins: [preact()],
    // The list of public suffixes is one long constant, read in three places: inlined it would be there three times.
    build: { rolldownOptions: { optimization: { inlineConst: false } } },
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push({ absoluteSrc: PROBE, relativeDest: 'content-scripts/probe.js' });
    },
  },
  manifest: ({ browser }) => ({
    name: '小程序合规巡检 MiniAudit',
    short_name: 'MiniAudit',
    description:
      '巡检小程序页面：内容前授权弹窗、备案号、同意与个人信息 · Audits mini-program pages: prompts before content, filing number, consent, personal information',
    // Nothing at install that warns, and no site: the toolbar click opens one page, the panel asks for more (design 7).
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'webRequest',
      ...(browser === 'firefox' ? [] : ['browsingData']),
    ],
    optional_permissions: browser === 'firefox' ? ['browsingData'] : [],
    host_permissions: [],
    optional_host_permissions: ['<all_urls>'],
    action: { default_title: '打开小程序合规巡检 / Open MiniAudit' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko: GECKO } } : { minimum_chrome_version: '119' }),
  }),
});
