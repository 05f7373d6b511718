import type { DocumentBlock, DocumentStyle, DocumentText } from '@/lib/recognise/policy/document';

const READABLE: DocumentStyle = {
  smallestFontPx: 14,
  bodyFontPx: 15,
  lowestContrast: 12,
  lineHeightRatio: 1.7,
  zoomable: true,
  images: 0,
  anchors: 0,
};

/**
 * A document from lines: `# heading`, `- item`, `| cell | cell`, `** marked paragraph`; anything else is a paragraph.
 */
export function documentOf(lines: readonly string[], style: Partial<DocumentStyle> = {}): DocumentText {
  return {
    title: '',
    url: 'https://shop.test/privacy',
    blocks: lines.flatMap(blocksOf),
    style: { ...READABLE, ...style },
  };
}

/** A privacy policy of these lines, with enough around them to be one. */
export function policyOf(lines: readonly string[], style: Partial<DocumentStyle> = {}): DocumentText {
  return documentOf(['# 青禾生鲜隐私政策', ABOUT, ...lines], style);
}

const ABOUT =
  '欢迎使用青禾生鲜。本政策说明青禾生鲜处理个人信息的规则，请在使用之前完整阅读，讲的是您的资料的来龙去脉。看完以后仍有疑问的，可以随时来问，值班的同事会逐条解释给您听，直到您明白为止，绝不催促您马上作出决定。';

function blocksOf(line: string): readonly DocumentBlock[] {
  if (line.startsWith('# ')) return [{ text: line.slice(2), tag: 'heading', bold: true }];
  if (line.startsWith('- ')) return [{ text: line.slice(2), tag: 'item', bold: false }];
  if (line.startsWith('** ')) return [{ text: line.slice(3), tag: 'paragraph', bold: true }];
  if (!line.startsWith('| ')) return [{ text: line, tag: 'paragraph', bold: false }];
  const cells = line.slice(2).split(' | ');
  return cells.map((text) => ({ text: text.trim(), tag: 'cell', bold: false }));
}
