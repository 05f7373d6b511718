import type { Refusal } from '@/lib/contract/rpc';
import type { Bilingual } from '@/lib/model/vocabulary';
import { formatMs } from '@/lib/report/sentences';

/** Sentences with numbers in them, and those that depend on what was asked. */

/** What the panel may ask for. */
type Asked = 'start' | 'stop' | 'remove' | 'highlight' | 'read' | 'keep';

/** Why the background did not do what was asked, and what to do about it. */
export function refusalSentence(why: Refusal, asked: Asked): Bilingual {
  if (why === 'failed') return FAILED[asked];
  return REFUSALS[why];
}

const FAILED: Readonly<Record<Asked, Bilingual>> = {
  start: { zh: '没能开始，请再试一次。', en: 'Could not start; please try again.' },
  stop: { zh: '没能停止，请再试一次。', en: 'Could not stop; please try again.' },
  remove: { zh: '没能删除，请再试一次。', en: 'Could not delete; please try again.' },
  highlight: { zh: '没能在页面中显示。', en: 'Could not show it in the page.' },
  keep: { zh: '没能记下，请再试一次。', en: 'Could not keep it; please try again.' },
  read: { zh: '没能读取，请再试一次。', en: 'Could not read it; please try again.' },
};

const REFUSALS: Readonly<Record<Exclude<Refusal, 'failed'>, Bilingual>> = {
  'no-access': {
    zh: '没有这个页面的权限：请切到该页面，点击工具栏上的本工具图标，再试一次。',
    en: 'No access to this page: go to it, click this tool’s toolbar button and try again.',
  },
  unscriptable: { zh: '浏览器不允许检查这个页面。', en: 'The browser does not let this page be audited.' },
  'tab-gone': { zh: '标签页已经关闭。', en: 'The tab has been closed.' },
  'already-recording': {
    zh: '已有一次检查在记录中，请先停止它。',
    en: 'An audit is already being recorded; stop it first.',
  },
  'disk-full': {
    zh: '浏览器的存储空间已满：请清理磁盘空间，再试一次。',
    en: 'The browser’s storage is full: free some disk space and try again.',
  },
  'no-session': { zh: '这次检查已经结束或被删除。', en: 'This audit has ended or was deleted.' },
  passive: { zh: '被动模式不改动页面。', en: 'Passive mode changes nothing in the page.' },
  'element-gone': {
    zh: '页面上已经没有这个元素了，可以看截图。',
    en: 'The element is no longer in the page; see the picture instead.',
  },
};

/** `12 处`. */
export function findingCount(findings: number): Bilingual {
  return { zh: `${findings} 处`, en: count(findings, 'finding') };
}

/** Announced when findings come in, for those who do not see them. */
export function findingsAnnounced(findings: number): Bilingual {
  return { zh: `共 ${findings} 处发现`, en: `${count(findings, 'finding')} in all` };
}

/** `3 次页面访问 · 128 个事件`. */
export function progressSentence(pages: number, events: number): Bilingual {
  return {
    zh: `${pages} 次页面访问 · ${events} 个事件`,
    en: `${count(pages, 'page visit')} · ${count(events, 'event')}`,
  };
}

/** How long an audit took: `用时 3:07`. */
export function duration(seconds: number): Bilingual {
  const time = elapsedTime(1000 * seconds);
  return { zh: `用时 ${time}`, en: `took ${time}` };
}

/** A moment on a page visit, said so that its clock is known: `打开后 310 ms`. */
export function momentSentence(atMs: number): Bilingual {
  const time = formatMs(atMs);
  return { zh: `打开后 ${time}`, en: `${time} after opening` };
}

/** On the button that shows more of a long group. */
export function showMore(shown: number, all: number): Bilingual {
  return { zh: `再显示一些（已显示 ${shown} / ${all}）`, en: `Show more (${shown} of ${all} shown)` };
}

/** `7 条`: the words before it say of what. */
export function ruleCount(rules: number): Bilingual {
  return { zh: `${rules} 条`, en: count(rules, 'rule') };
}

/** Minutes and seconds, from an hour on with hours: `3:07`, `1:02:09`. */
export function elapsedTime(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [hours = 0, minutes = 0, rest = 0] = parts;
  const tail = String(rest).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
