import { describe, expect, it } from 'vitest';
import type { PromptKind } from '@/lib/model/vocabulary';
import { askedLoosely } from '@/lib/recognise/prompt/loose-ask';
import { cutPrompt } from '@/lib/recognise/prompt/prompt-parts';
import { makeShape, type ShapeDraft } from './shape-factory';

describe('askedLoosely', () => {
  it.each<[string, ShapeDraft, PromptKind | undefined]>([
    [
      'a function that only one permission makes possible',
      { lines: ['口语评测要录下你的朗读，才能给发音打分'], buttons: ['不练了', '允许录音'] },
      'microphone',
    ],
    [
      'the thing named on the button outweighs one named in passing',
      { lines: ['到达后把位置发到手机上'], buttons: ['不用', '授权通讯录'] },
      'contacts',
    ],
    ['a payment', { title: '房租自动代扣', lines: ['每月 1 日扣取'], buttons: ['我自己付', '签约代扣'] }, 'payment'],
    ['nothing named', { lines: ['是否继续？'], buttons: ['取消', '同意'] }, undefined],
    ['a function of a bare menu', { title: '上传图片', buttons: ['打开摄像头', '×'] }, undefined],
    [
      'somebody’s request',
      { lines: ['小王申请加入群聊，是否同意对方的申请？位置：杭州'], buttons: ['拒绝', '同意'] },
      undefined,
    ],
    ['no button that permits', { lines: ['位置已更新'], buttons: ['知道了'] }, undefined],
  ])('%s', (_name, draft, kind) => {
    expect(askedLoosely(cutPrompt(makeShape(draft)))).toBe(kind);
  });
});
