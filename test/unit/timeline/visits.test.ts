import { describe, expect, it } from 'vitest';
import { cutVisits } from '@/lib/timeline/visits';
import { content, HOME, type Line, load, recordingOf, route, tap } from './support/recording';

function cut(lines: readonly Line[]) {
  const recording = recordingOf(lines);
  const walk = recording.walks[0];
  if (!walk) throw new Error('no walk');
  return cutVisits(walk, recording.events);
}

describe('cutVisits', () => {
  const rows: readonly { name: string; lines: readonly Line[]; urls: readonly string[] }[] = [
    { name: 'one load', lines: [load(0), content(100)], urls: [HOME] },
    {
      name: 'a tap leads to a route',
      lines: [load(0), content(100), tap(900, '我的'), route(950, '/my', 'gesture')],
      urls: [HOME, `${HOME}#/my`],
    },
    {
      name: 'a route before anything was shown is a redirect',
      lines: [load(0), route(40, '/home', 'page'), content(100)],
      urls: [`${HOME}#/home`],
    },
    {
      name: 'a second load before anything was shown is a redirect',
      lines: [load(0), load(300, `${HOME}login`, 'page', 'd2'), content(500, 'd2')],
      urls: [`${HOME}login`],
    },
    {
      name: 'a route by the page after content is a visit',
      lines: [load(0), content(100), route(2000, '/login', 'page')],
      urls: [HOME, `${HOME}#/login`],
    },
    {
      name: 'a redirect too late to be one',
      lines: [load(0), route(10_500, '/late', 'page')],
      urls: [HOME, `${HOME}#/late`],
    },
    { name: 'a walk that never loaded anything', lines: [[0, 'walk-step', { step: 'open', detail: '' }]], urls: [] },
  ];
  it.each(rows)('$name', ({ lines, urls }) => {
    expect(cut(lines).map((visit) => visit.url)).toEqual(urls);
  });

  it('keeps late events of an old document with the visit they belong to', () => {
    const [first, second] = cut([
      load(0),
      content(100),
      load(1000, `${HOME}next`, 'walk', 'd2'),
      [1010, 'storage-written', { area: 'cookie', key: 'bye', size: 1, hits: [] }, { doc: 'd1', source: 'probe' }],
      content(1200, 'd2'),
    ]);
    expect(first?.events.map((event) => event.kind)).toContain('storage-written');
    expect(second?.events.map((event) => event.kind)).toEqual(['navigated', 'content-visible']);
  });

  it('keeps events of child documents with the page they appeared in', () => {
    const visits = cut([
      load(0),
      content(100),
      [150, 'title-changed', { title: 'child' }, { doc: 'd2', frame: 'f1' }],
      load(1000, `${HOME}next`, 'walk', 'd3'),
      [1100, 'painted', { name: 'first-paint' }, { doc: 'd2', frame: 'f1' }],
    ]);
    expect(visits[0]?.events.map((event) => event.doc)).toEqual(['d1', 'd1', 'd2', 'd2']);
  });

  it('ends a visit where the next begins', () => {
    const [first, second] = cut([load(0), content(100), route(700, '/a', 'walk'), tap(900, 'x')]);
    expect([first?.endAtMs, second?.startAtMs, second?.endAtMs]).toEqual([700, 700, 900]);
  });
});
