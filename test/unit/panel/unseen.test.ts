import { describe, expect, it } from 'vitest';
import type { ReportPage } from '@/lib/model/report';
import { unseenOn } from '@/lib/panel/unseen';
import { PANEL_WORDS } from '@/lib/panel/words';
import { page } from '@/test/unit/report/fixtures';

function armed(parts: Partial<ReportPage['armed']>): ReportPage {
  const whole = page('p1', 'live', '/', '首页');
  const all = { probe: true, observer: true, network: true, lateStart: false, gaps: [] };
  return { ...whole, armed: { ...all, ...parts } };
}

describe('unseenOn', () => {
  it('says nothing where everything was seen', () => {
    expect(unseenOn([armed({})])).toEqual([]);
  });

  it.each([
    ['the network, once', { network: false, gaps: ['network-unseen'] }, [PANEL_WORDS.accessLackNetwork.en]],
    ['the network of a part', { gaps: ['network-unseen'] }, [PANEL_WORDS.accessLackNetwork.en]],
    ['frames of others', { gaps: ['cross-origin-frame'] }, [PANEL_WORDS.accessLackFrames.en]],
    ['a word nobody knows', { gaps: ['x-ray'] }, ['x-ray']],
  ])('%s', (_name, parts, said) => {
    expect(unseenOn([armed(parts)]).map(({ en }) => en)).toEqual(said);
  });

  it('says once what is missing on several pages', () => {
    expect(unseenOn([armed({ probe: false }), armed({ probe: false, lateStart: true })])).toHaveLength(2);
  });
});
