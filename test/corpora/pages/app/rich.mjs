/** Text in which names in 《》 are links, written as each page's authors would write them. */
export function rich(kit, text, look) {
  const parts = text.split(/(《[^》]+》|\[[^\]]+\])/);
  return parts.map((part) => {
    if (/^\[/.test(part)) return link(kit, part.slice(1, -1), look);
    return /^《/.test(part) ? link(kit, part, look) : part;
  });
}

function link(kit, words, look) {
  if (look.links === 'plain') return words;
  if (look.links === 'span') return kit.el('span', { class: 'link' }, words);
  return kit.el('a', { href: '#agreement', class: 'link' }, words);
}
