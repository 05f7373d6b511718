import { describe, expect, it } from 'vitest';
import { parseReport } from '@/lib/report/parse';
import { toHtml } from '@/lib/report/to-html';
import { badReport } from './bad-report';

describe('a stored report', () => {
  it('of before dossiers and documents is read with none, and can be rendered', () => {
    const { dossiers: _dossiers, documents: _documents, ...old } = badReport();
    const read = parseReport(JSON.parse(JSON.stringify(old)));
    if (!read.ok) throw new Error(read.reason);
    expect([read.value.dossiers, read.value.documents]).toEqual([[], []]);
    expect(toHtml(read.value)).toContain('没有看到政策或协议的入口');
  });

  it('with a dossier of no page is refused', () => {
    const read = parseReport({ ...badReport(), dossiers: [{}] });
    expect(read.ok ? '' : read.reason).toContain('dossiers.0.pageId');
  });
});
