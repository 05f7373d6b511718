import { defineContentScript } from 'wxt/utils/define-content-script';
import { startContent } from '@/lib/content/start-content';
import { contentPorts } from '@/lib/platform/browser/content-ports';

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_start',
  allFrames: true,
  globalName: false,
  noScriptStartedPostMessage: true,
  main: () => startContent(window, contentPorts()),
});
