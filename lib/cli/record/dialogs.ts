import type { ConsentPass } from '@/lib/model/vocabulary';
import { type ArmedPage, isGone } from './armed-page';

/**
 * Answers `alert`, `confirm` and `prompt`, which stop the page until somebody does. Accepting says yes; the other passes
 * say no, which is also what a page gets when the user goes away. The dialog itself is recorded by the probe.
 */
export function answerDialogs(armed: ArmedPage, pass: ConsentPass): void {
  armed.root.on('Page.javascriptDialogOpening', (event) => {
    const accept = event.type === 'alert' || event.type === 'beforeunload' || pass === 'accept';
    armed.root.send('Page.handleJavaScriptDialog', { accept }).catch((error: unknown) => {
      if (!isGone(error) && !/No dialog/i.test(String(error))) throw error;
    });
  });
}
