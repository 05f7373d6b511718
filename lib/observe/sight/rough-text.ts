/**
 * Text of an element, one line per text node, without asking for any style: cheap, and good enough to decide whether a
 * closer look is worth it. Scripts and styles are left out.
 */
export function roughText(element: Element, limit: number): string {
  const lines: string[] = [];
  let length = 0;
  const walker = element.ownerDocument.createTreeWalker(element, 5, {
    acceptNode: (node) => (node.nodeType === 1 && SILENT.has((node as Element).localName) ? 2 : 1),
  });
  for (let node = walker.nextNode(); node && length < limit; node = walker.nextNode()) {
    if (node.nodeType !== 3) continue;
    const text = (node as Text).data.trim();
    if (text === '') continue;
    lines.push(text);
    length += text.length + 1;
  }
  return lines.join('\n').slice(0, limit);
}

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg']);
