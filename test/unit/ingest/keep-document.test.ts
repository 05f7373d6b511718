import { expect, it } from 'vitest';
import { createIngest } from '@/lib/ingest/ingest';
import { INGEST_LIMITS } from '@/lib/ingest/limits';
import type { AuditEvent, Payload } from '@/lib/model/event';
import { parseEvent } from '@/lib/model/event';
import { makeNeedles } from '@/lib/recognise/personal-info/needles';
import { policy, read } from '@/test/unit/rules/support/documents';

function kept(payload: Payload<'document-read'>, canary?: string): readonly AuditEvent[] {
  const needles = makeNeedles(canary === undefined ? [] : [{ type: 'phone', value: canary }]);
  const ingest = createIngest({ startedAtEpochMs: 0, needles });
  const where = { source: 'walker', walk: 'w1', frame: 'f0', doc: 'd1' } as const;
  return ingest.accept({ kind: 'document-read', at: 1000, ...where, payload });
}

function payloadOf(text: string): Payload<'document-read'> {
  const [, , payload] = read(policy({ complaints: text }));
  return payload as Payload<'document-read'>;
}

function textOf(events: readonly AuditEvent[]): string {
  const [event] = events;
  if (event?.kind !== 'document-read') throw new Error('no document');
  return (event.document?.blocks ?? []).map((block) => block.text).join('\n');
}

it('keeps what an operator publishes, and nothing of the tester’s', () => {
  const events = kept(
    payloadOf('投诉电话 13900001111，邮箱 lixiaoming@shop.cn；您的号码 138 0013 8000。'),
    '13800138000',
  );
  expect(textOf(events)).toContain('投诉电话 13900001111，邮箱 lixiaoming@shop.cn；您的号码 138****8000。');
});

it('cuts what is too long, and says so', () => {
  const events = kept(payloadOf('十'.repeat(INGEST_LIMITS.documentText + 5)));
  expect(textOf(events).replaceAll('\n', '').length).toBeLessThanOrEqual(INGEST_LIMITS.documentText);
  expect(events[0]).toMatchObject({ kind: 'document-read', cut: true });
  expect(parseEvent(JSON.parse(JSON.stringify(events[0])))).toEqual(events[0]);
});

it('a value that a page shows is kept only where it is surely somebody’s, and never itself', () => {
  const ingest = createIngest({ startedAtEpochMs: 0, needles: [] });
  const payload = { selector: '#id', from: 'text', label: '', infoType: null, masked: '', basis: 'pattern' } as const;
  const fact = {
    kind: 'info-shown',
    at: 1000,
    source: 'observer',
    walk: 'w1',
    frame: 'f0',
    doc: 'd1',
    payload,
  } as const;
  const shown = (text: string): readonly AuditEvent[] =>
    ingest.accept({ ...fact, search: [{ channel: 'field', text }] });
  expect(shown('运单 202601050000012345')).toEqual([]);
  const [event] = shown('身份证号：11010519491231002X');
  expect(event).toMatchObject({ kind: 'info-shown', infoType: 'id-card' });
  expect(JSON.stringify(event)).not.toContain('19491231');
});

it('opened with the tester’s own cookies: what does not stand beside a word for contact is masked', () => {
  const own = payloadOf('您好，13900001111。');
  expect(textOf(kept({ ...own, ownProfile: true }))).toContain('您好，139****1111。');
  expect(textOf(kept(own))).toContain('您好，13900001111。');
  const told = payloadOf('客服热线：13900001111。');
  expect(textOf(kept({ ...told, ownProfile: true }))).toContain('客服热线：13900001111。');
});
