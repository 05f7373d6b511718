import { defineBackground } from 'wxt/utils/define-background';
import { Controller } from '@/lib/background/controller';
import { PanelFeed } from '@/lib/background/panel-feed';
import { SessionStore } from '@/lib/background/store';
import { RequestWatch } from '@/lib/capture/requests';
import { backgroundPorts } from '@/lib/platform/browser/background-ports';
import { followTabs, hearMessages, hearPanels, openOnClick } from '@/lib/platform/browser/listen';
import { RequestListeners } from '@/lib/platform/browser/request-listeners';

/** Registers every listener in the first turn, as a worker that was woken must; the work waits for the store. */
function startBackground(): void {
  const watch = new RequestWatch();
  const requests = new RequestListeners((event, details) => {
    const facts = watch.hear(event, details);
    if (facts.length > 0) void parts.then(({ controller }) => controller.heard(facts));
  });
  requests.listen(true);
  const parts = assemble((on) => requests.listen(on));
  openOnClick(parts);
  hearMessages(parts);
  hearPanels(parts);
  followTabs(parts);
}

async function assemble(watchRequests: (on: boolean) => void): Promise<{ controller: Controller; feed: PanelFeed }> {
  const store = await SessionStore.open();
  const ports = backgroundPorts(watchRequests);
  const feed = new PanelFeed(ports, store);
  const controller = new Controller(ports, store, feed);
  feed.use(controller);
  return { controller, feed };
}

export default defineBackground({ type: 'module', main: () => startBackground() });
