import type { SessionHead } from '@/lib/contract/session';
import type { Report } from '@/lib/model/report';
import type { Lang } from '@/lib/model/vocabulary';
import { toJson } from '@/lib/report/to-json';

const BEIJING_MS = 8 * 3600 * 1000;

/** `miniaudit-<host>-<YYYYMMDD-HHmm>.<ending>` in Beijing time: nothing in it but the site and the moment. */
export function exportName(head: Pick<SessionHead, 'url' | 'startedAt'>, ending: 'html' | 'json'): string {
  const host = URL.canParse(head.url) ? new URL(head.url).hostname : '';
  const safe = host
    .toLowerCase()
    .replaceAll(/[^a-z0-9.-]+/g, '-')
    .replaceAll(/^[.-]+|[.-]+$/g, '');
  const startMs = Date.parse(head.startedAt);
  const iso = Number.isNaN(startMs) ? '' : new Date(startMs + BEIJING_MS).toISOString();
  const moment =
    iso === '' ? 'unknown' : `${iso.slice(0, 10).replaceAll('-', '')}-${iso.slice(11, 16).replace(':', '')}`;
  return `miniaudit-${safe || 'page'}-${moment}.${ending}`;
}

/** `report.json` of a session. */
export function jsonFile(report: Report): Blob {
  return new Blob([toJson(report)], { type: 'application/json' });
}

/** `report.html` of a session with its pictures inside; the renderer is loaded when it is first wanted. */
export async function htmlFile(
  report: Report,
  lang: Lang,
  readShot: (file: string) => Promise<Blob | null>,
): Promise<Blob> {
  const { toHtml } = await import('@/lib/report/to-html');
  const shots = new Map<string, string>();
  for (const file of new Set(report.shots.map((shot) => shot.file))) {
    const blob = await readShot(file);
    if (blob) shots.set(file, await dataUri(blob));
  }
  return new Blob([toHtml(report, { shots, lang })], { type: 'text/html' });
}

/** Bytes turned to text at a time; more would overflow the call stack. */
const CHUNK = 0x2000;

/** A picture as a `data:` address; of an unnamed type by its first bytes. */
export async function dataUri(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  const type = blob.type === '' ? (bytes[0] === 0x89 ? 'image/png' : 'image/jpeg') : blob.type;
  return `data:${type};base64,${btoa(parts.join(''))}`;
}
