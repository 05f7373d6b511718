import type { DocumentLook } from '@/lib/contract/document-look';

export const DOC = 'https://m.shop.cn/privacy';

const LONG = '我们会收集您的收货人姓名、手机号和收货地址，用于配送和售后联系，保存三年后删除。'.repeat(20);

/** What the script says of a frame: a long policy at rest unless told otherwise. */
export function lookOf(parts: Partial<DocumentLook> = {}, text = LONG): DocumentLook {
  return {
    url: DOC,
    mime: 'text/html',
    status: 200,
    ready: true,
    links: [],
    document: {
      title: '隐私政策',
      url: DOC,
      blocks: text === '' ? [] : [{ text, tag: 'paragraph', bold: false }],
      style: {
        smallestFontPx: 14,
        bodyFontPx: 15,
        lowestContrast: 9,
        lineHeightRatio: 1.8,
        zoomable: true,
        images: 0,
        anchors: 0,
      },
    },
    ...parts,
  };
}
