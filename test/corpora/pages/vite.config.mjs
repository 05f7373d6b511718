import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The libraries that pages are made with; each has a folder with an `index.html`. */
export const LIBRARIES = [
  'vant',
  'nutui',
  'tdesign',
  'varlet',
  'antd-mobile',
  'arco',
  'weui',
  'ionic',
  'taro',
  'plain',
];

/** Constants that Taro's own compiler puts in. */
const TARO = Object.fromEntries(
  ['INNER_HTML', 'ADJACENT_HTML', 'CLONE_NODE', 'CONTAINS', 'MUTATION_OBSERVER', 'SIZE_APIS', 'TEMPLATE_CONTENT'].map(
    (name) => [`ENABLE_${name}`, 'true'],
  ),
);

/** How Vite puts the pages together: one entry for each library. */
export const config = {
  root: HERE,
  configFile: false,
  logLevel: 'warn',
  define: { ...TARO, 'process.env.TARO_ENV': '"h5"', 'process.env.TARO_PLATFORM': '"web"' },
  resolve: { alias: [{ find: /^@\/(?=test\/corpora\/pages\/)/, replacement: `${ROOT}/` }] },
  build: {
    outDir: `${ROOT}.output/corpora/pages`,
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: Object.fromEntries(
        LIBRARIES.map((name) => [name, `${HERE}${name}/index.html`]).filter(([, path]) => existsSync(path)),
      ),
    },
  },
};
