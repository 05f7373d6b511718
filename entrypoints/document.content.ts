import { defineContentScript } from 'wxt/utils/define-content-script';
import { leaveDocumentReader } from '@/lib/content/look-at-document';

/** Reads a policy or an agreement: sent into a document when the tester asks for it, and into no other. */
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_start',
  allFrames: true,
  globalName: false,
  noScriptStartedPostMessage: true,
  main: () => leaveDocumentReader(window),
});
