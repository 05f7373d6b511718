import type { EventOf } from '@/lib/model/event';
import type { PromptShape } from '@/lib/model/prompt-shape';
import type { PromptKind, PromptSource } from '@/lib/model/vocabulary';
import { identifyApi, isOauthRedirect } from '@/lib/recognise/interfaces/identify-api';
import { readDialogText } from '@/lib/recognise/prompt/dialog-text';
import type { PromptReading } from '@/lib/recognise/prompt/reading';

/** A prompt that is not drawn by the page: a browser permission, a host's dialog, `confirm()`, an OAuth page. */
export interface CalledPrompt {
  readonly event:
    | EventOf<'api-called'>
    | EventOf<'dialog-opened'>
    | EventOf<'location-requested'>
    | EventOf<'request-sent'>;
  readonly shape: PromptShape;
  readonly reading: PromptReading;
}

/** Calls of one interface this close together open one prompt, not several. */
export const REPEAT_WINDOW_MS = 1000;

/** The prompt that an interface call opens for the user; null when it opens none. */
export function promptOfCall(event: EventOf<'api-called'>): CalledPrompt | null {
  const known = identifyApi(event.api, event.detail);
  if (!known?.asks || known.kind === null || known.silent) return null;
  const source = event.host === null ? 'native' : 'bridge';
  return { event, shape: shapeOf(event.api, source, event.seq), reading: readingOf(known.kind) };
}

/** `alert`, `confirm` or `prompt` whose words ask for something; null for other messages. */
export function promptOfDialog(event: EventOf<'dialog-opened'>): CalledPrompt | null {
  if (event.type === 'beforeunload') return null;
  const reading = readDialogText(event.type, event.text);
  if (!reading.isPrompt) return null;
  return { event, shape: { ...shapeOf(event.text, 'dialog', event.seq), blocking: true }, reading };
}

/** A departure to a platform's authorization page that will ask the user; silent scopes ask nothing. */
export function promptOfRedirect(event: EventOf<'location-requested'> | EventOf<'request-sent'>): CalledPrompt | null {
  if (event.kind === 'request-sent' && event.initiator !== 'document') return null;
  const oauth = isOauthRedirect(event.url);
  if (!oauth || oauth.silent) return null;
  return { event, shape: shapeOf(event.url, 'redirect', event.seq), reading: readingOf('profile') };
}

function shapeOf(text: string, source: PromptSource, seq: number): PromptShape {
  return {
    promptId: `call-${seq}`,
    source,
    surface: 'native',
    title: '',
    text,
    selector: '',
    rect: null,
    viewport: { width: 0, height: 0 },
    coverage: source === 'redirect' ? 1 : 0,
    panelCoverage: 0,
    blocking: source !== 'native',
    scrollLocked: false,
    contentBlurred: false,
    controls: [],
    fields: [],
    ticks: [],
  };
}

/** Browser and host prompts always offer a refusal, and say nothing of the page's own purpose. */
function readingOf(kind: PromptKind): PromptReading {
  return {
    topic: kind === 'login' ? 'login' : 'authorization',
    isPrompt: true,
    kind,
    asks: [kind],
    roles: [],
    acceptControl: null,
    rejectControl: null,
    closeControl: null,
    canDecline: true,
    declineExits: false,
    coercive: false,
    purpose: 'absent',
    purposeWords: '',
    inducement: false,
    preticked: false,
    namesPolicy: false,
    purposes: [kind],
  };
}
