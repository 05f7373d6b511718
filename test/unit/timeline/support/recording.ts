import type { AuditEvent, EventKind, EventSource, Payload } from '@/lib/model/event';
import type { PromptShape } from '@/lib/model/prompt-shape';
import type { Recording } from '@/lib/model/recording';
import type { Pass } from '@/lib/model/vocabulary';

/** One line of a terse event list: time, kind, payload, and what differs from the top frame of the first document. */
export type Line = {
  [K in EventKind]: readonly [
    atMs: number,
    kind: K,
    payload: Payload<K>,
    where?: {
      readonly walk?: string;
      readonly frame?: string;
      readonly doc?: string | null;
      readonly source?: EventSource;
    },
  ];
}[EventKind];

/** A recording made of terse lines, one walk a pass; the walk ids are `w1`, `w2` … in the order of `passes`. */
export function recordingOf(lines: readonly Line[], passes: readonly Pass[] = ['untouched']): Recording {
  const events = lines.map(([atMs, kind, payload, where], index) => ({
    seq: index + 1,
    atMs,
    walk: where?.walk ?? 'w1',
    frame: where?.frame ?? 'f0',
    doc: where?.doc === undefined ? 'd1' : where.doc,
    source: where?.source ?? 'observer',
    kind,
    ...payload,
  })) as AuditEvent[];
  return {
    schemaVersion: 1,
    tool: { name: 'miniaudit', version: '0.0.0' },
    startedAt: '2026-03-01T08:00:00.000Z',
    endedAt: '2026-03-01T08:01:00.000Z',
    source: 'scan',
    container: 'browser',
    device: 'phone 390×844',
    browser: 'Chromium',
    lang: 'zh',
    profile: 'web',
    firstParty: [],
    walks: passes.map((pass, index) => ({
      id: `w${index + 1}`,
      pass,
      url: HOME,
      status: 'audited' as const,
      error: null,
    })),
    events,
  };
}

export const HOME = 'https://m.shop.cn/';

/** The load that starts a visit. */
export function load(atMs: number, url = HOME, by: Payload<'navigated'>['by'] = 'start', doc = 'd1'): Line {
  return [atMs, 'navigated', { cause: 'load', url, status: 200, by }, { doc, source: 'cdp' }];
}

/** A route change inside the document. */
export function route(atMs: number, path: string, by: Payload<'navigated'>['by'], doc = 'd1'): Line {
  return [atMs, 'navigated', { cause: 'route', url: `${HOME}#${path}`, status: null, by }, { doc }];
}

export function content(atMs: number, doc = 'd1'): Line {
  return [atMs, 'content-visible', { blocks: 3, hanChars: 80, latinChars: 0, images: 1 }, { doc }];
}

export function tap(atMs: number, text: string, promptId: string | null = null, doc = 'd1'): Line {
  return [atMs, 'gesture', { type: 'tap', by: 'walk', text, selector: `#${text}`, promptId, x: 1, y: 1 }, { doc }];
}

/** A centred dialog with the given words and buttons, over a mask. */
export function shapeOf(
  promptId: string,
  text: string,
  buttons: readonly string[],
  over: Partial<PromptShape> = {},
): PromptShape {
  return {
    promptId,
    source: 'dom',
    surface: 'layer',
    title: '',
    text: [text, ...buttons].join('\n'),
    selector: `.dialog-${promptId}`,
    rect: { x: 35, y: 280, width: 320, height: 220 },
    viewport: { width: 390, height: 844 },
    coverage: 1,
    panelCoverage: 0.21,
    blocking: true,
    scrollLocked: true,
    contentBlurred: false,
    controls: buttons.map((label, index) => ({
      text: label,
      textFrom: 'text',
      tag: 'button',
      rect: { x: 35 + 160 * index, y: 450, width: 160, height: 48 },
      fontPx: 16,
      contrast: 7,
      filled: false,
      enabled: true,
      selector: `#${label}`,
    })),
    fields: [],
    ticks: [],
    ...over,
  };
}

export function shown(atMs: number, shape: PromptShape, doc = 'd1'): Line {
  return [atMs, 'prompt-shown', { shape }, { doc }];
}
