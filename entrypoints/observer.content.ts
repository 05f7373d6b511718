import { defineContentScript } from 'wxt/utils/define-content-script';
import { startContent } from '@/lib/content/start-content';
import { contentPorts } from '@/lib/platform/browser/content-ports';

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_start',
  allFrames: true,
  globalName: false,
  noScriptStartedPostMessage: true,
  main: (context) => {
    const watch = startContent(window, contentPorts());
    // The extension was updated or switched off: nobody listens any more.
    context.onInvalidated(() => watch.stop());
  },
});
