import { defineContentScript } from 'wxt/utils/define-content-script';
import { bringReader } from '@/lib/content/bring-reader';

/** The eyes of the observer: registered with it where the session runs, sent after it where the session leads. */
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_start',
  allFrames: true,
  globalName: false,
  noScriptStartedPostMessage: true,
  // The window and not the global object: in Firefox they are two.
  main: () => bringReader(window),
});
