/** An address that a page of its own can be opened at; a place within the document is no other document. */
export function addressOf(href: string | null): string | null {
  if (href === null || !/^(?:https?|file):\/\//.test(href) || !URL.canParse(href)) return null;
  const url = new URL(href);
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  return url.href;
}
