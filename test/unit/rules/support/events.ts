import type { InfoHit, Payload } from '@/lib/model/event';
import type { FieldShape } from '@/lib/model/prompt-shape';
import type { Line } from '@/test/unit/timeline/support/recording';

/** Terse events for the rules' tables; each says only what the rule under test looks at. */

const RECT = { x: 20, y: 400, width: 300, height: 44 };
export const VIEWPORT = { width: 390, height: 844 };

export function survey(atMs: number, parts: Partial<Payload<'page-surveyed'>> = {}, doc = 'd1'): Line {
  const page = {
    title: '山野茶铺',
    visibleChars: 320,
    visibleImages: 4,
    canvasOnly: false,
    blocked: false,
    tradeWords: [],
    scrollRange: 600,
    links: [],
    formFields: 0,
    ...parts,
  };
  return [atMs, 'page-surveyed', page, { doc }];
}

export function answer(atMs: number, promptId: string, given: 'accept' | 'reject' | 'close', doc = 'd1'): Line {
  return [atMs, 'walk-step', { step: 'tap', detail: given, promptId, answer: given }, { doc, source: 'walker' }];
}

export function follow(atMs: number, words: string, doc = 'd1'): Line {
  return [atMs, 'walk-step', { step: 'follow', detail: words }, { doc, source: 'walker' }];
}

export function hidden(atMs: number, promptId: string, doc = 'd1'): Line {
  return [atMs, 'prompt-hidden', { promptId }, { doc }];
}

export function call(atMs: number, api: string, parts: Partial<Payload<'api-called'>> = {}, doc = 'd1'): Line {
  const host = /^(?:wx|my|tt|swan|WeixinJSBridge|AlipayJSBridge)/.exec(api)?.[0] ?? null;
  return [
    atMs,
    'api-called',
    { api, host, genuine: true, detail: '', activated: false, hits: [], ...parts },
    { doc, source: 'probe' },
  ];
}

export function hit(parts: Partial<InfoHit> = {}): InfoHit {
  return {
    type: 'phone',
    masked: '138****8000',
    basis: 'pattern',
    confidence: 0.9,
    channel: 'body',
    encoding: ['plain'],
    key: 'mobile',
    ...parts,
  };
}

export function request(
  atMs: number,
  url: string,
  hits: readonly InfoHit[] = [],
  parts: Partial<Payload<'request-sent'>> = {},
  doc = 'd1',
): Line {
  const sent = {
    requestId: `r${atMs}`,
    method: 'GET',
    url,
    initiator: 'fetch' as const,
    bodySize: 0,
    hits: [...hits],
    ...parts,
  };
  return [atMs, 'request-sent', sent, { doc, source: 'cdp' }];
}

export function fieldOf(parts: Partial<FieldShape> = {}): FieldShape {
  return {
    selector: '#phone',
    type: 'tel',
    name: 'phone',
    label: '手机号',
    placeholder: '请输入手机号',
    autocomplete: '',
    maxLength: 11,
    required: true,
    prefilled: false,
    rect: RECT,
    nearText: '',
    ...parts,
  };
}

export function field(atMs: number, parts: Partial<FieldShape> = {}, doc = 'd1'): Line {
  return [atMs, 'field-shown', { field: fieldOf(parts) }, { doc }];
}

export function tick(atMs: number, text: string, checked: boolean, doc = 'd1'): Line {
  return [
    atMs,
    'tick-shown',
    { tick: { selector: '#agree', text, checked, rect: { x: 20, y: 600, width: 16, height: 16 } } },
    { doc },
  ];
}

export function policyLink(atMs: number, text: string, href?: string, doc = 'd1'): Line {
  const control = {
    text,
    textFrom: 'text' as const,
    tag: 'a',
    ...(href === undefined ? {} : { href }),
    rect: RECT,
    fontPx: 14,
    contrast: 6,
    filled: false,
    enabled: true,
    selector: `a[href="${href ?? '#'}"]`,
  };
  return [atMs, 'policy-link-shown', { control, inLayer: false }, { doc }];
}

type FilingParts = Partial<Omit<Payload<'filing-shown'>, 'link'>> & { readonly href?: string };

/** A number at the foot of the page, linked to `href` (no link when it is left out). */
export function filing(atMs: number, candidate: string, parts: FilingParts = {}, doc = 'd1'): Line {
  const { href, ...rest } = parts;
  const link = href === undefined ? null : { href, resolved: resolve(href), where: 'around' as const };
  const shown = {
    text: candidate,
    candidate,
    from: 'text' as const,
    selector: 'footer a',
    rect: { x: 95, y: 1380, width: 200, height: 18 },
    pageHeight: 1444,
    viewport: VIEWPORT,
    hiddenBy: null,
    fontPx: 12,
    contrast: 5.7,
    inFooter: true,
    besideText: '',
    inProse: false,
    foreignFrame: false,
    ...rest,
    link,
  };
  return [atMs, 'filing-shown', shown, { doc }];
}

function resolve(href: string): string {
  return URL.canParse(href, 'https://m.shop.cn/') ? new URL(href, 'https://m.shop.cn/').href : href;
}

/** Moves lines to another walk, with documents of its own. */
export function inWalk(walk: string, lines: readonly Line[]): readonly Line[] {
  return lines.map((line) => {
    const [atMs, kind, payload, where] = line;
    const doc = where?.doc === undefined ? 'd1' : where.doc;
    return [atMs, kind, payload, { ...where, walk, doc: doc === null ? null : `${walk}-${doc}` }] as Line;
  });
}
