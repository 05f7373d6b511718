import type { PanelAnswer, Refusal } from '@/lib/contract/rpc';
import type { PanelSource } from '@/lib/panel/source';
import { stateOf } from '@/test/unit/panel/support/heads';
import { OPENED, TIDY, WALKED } from './recordings';
import { running, type Scene, STORED, stored } from './scene';

/** The background does not come back. */
const SILENT: Partial<PanelSource> = { call: () => new Promise<PanelAnswer>(() => {}) };

function refusing(why: Refusal): Partial<PanelSource> {
  return { call: async () => ({ ok: false, why }) };
}

function ready(parts: Partial<Scene>): Scene {
  return { state: stateOf({ sessions: STORED }), ...parts };
}

/** The first picture of the first finding, and the button to its element. */
const THUMB = '.thumb:last-of-type';
const SHOW = '.finding-item .fold-body > .button';

/** What the panel looks like after the tester has done something, by name. */
export const ACTED_SCENES: Readonly<Record<string, () => Scene>> = {
  'ready-passive': () => ready({ act: (store) => store.change({ passive: true, profile: 'mini-program' }) }),
  'ready-values': () =>
    ready({
      act: (store) =>
        store.change({
          keepCookies: true,
          canaries: [
            { type: 'phone', value: '13800138000' },
            { type: 'id-card', value: '' },
          ],
        }),
    }),
  starting: () => ready({ source: SILENT, act: (store) => void store.start() }),
  'start-no-access': () => ready({ source: refusing('no-access'), act: (store) => void store.start() }),
  'start-failed': () => ready({ source: refusing('failed'), act: (store) => void store.start() }),
  'all-sites-denied': () =>
    ready({ source: { requestAllSites: async () => false }, act: (store) => void store.allowAllSites() }),
  stopping: () => ({ ...running(TIDY), source: SILENT, act: (store) => void store.stopRecording() }),
  'stop-failed': () => ({
    ...running(TIDY),
    source: refusing('failed'),
    act: (store) => void store.stopRecording(),
  }),
  'all-sites-midway': () => ({ ...running(TIDY, { access: 'tab' }), act: (store) => void store.allowAllSites() }),
  copied: () => ({ ...running(TIDY), act: (store) => void store.copy('粤ICP备12345678号-1') }),
  'not-copied': () => ({
    ...running(TIDY),
    source: { copy: async () => false },
    act: (store) => void store.copy('粤ICP备12345678号-1'),
  }),
  'element-gone': () => ({ ...running(OPENED), source: refusing('element-gone'), press: [SHOW] }),
  'nothing-of-filter': () => ({
    ...running(OPENED),
    act: (store) => {
      store.filter.value = 'low';
    },
  }),
  'picture-whole': () => ({ ...running(OPENED), press: [THUMB] }),
  'picture-crop': () => ({ ...stored(WALKED), press: ['.rule-group:nth-of-type(3) .finding-item .button'] }),
  'picture-missing': () => ({ ...running(OPENED), source: { readShot: async () => null }, press: [THUMB] }),
  exporting: () => ({
    ...stored(TIDY),
    source: { readShot: () => new Promise(() => {}) },
    act: (store) => {
      store.task.value = 'html';
    },
  }),
  exported: () => ({ ...stored(TIDY), act: (store) => void store.save('json') }),
  'export-failed': () => ({
    ...stored(TIDY),
    source: {
      save: () => {
        throw new Error('no room');
      },
    },
    act: (store) => void store.save('json'),
  }),
  'delete-asked': () => ({ ...stored(TIDY), press: ['.stored-head .button-quiet'] }),
};
