import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Address, Foreign, ForeignBlock } from '@/components/report/Foreign';
import { inOneLine, Language, type ShownLanguage } from '@/components/report/language';
import { Text } from '@/components/report/Text';

const HELLO = { zh: '你好', en: 'Hello' };

describe('Text', () => {
  it.each<readonly [ShownLanguage, string]>([
    ['zh', '<bdi class="zh" lang="zh-CN">你好</bdi>'],
    ['en', '<bdi class="en" lang="en">Hello</bdi>'],
    ['both', '<bdi class="zh" lang="zh-CN">你好</bdi><bdi class="en" lang="en">Hello</bdi>'],
  ])('in %s', (language, html) => {
    const shown = renderToString(
      <Language.Provider value={language}>
        <Text text={HELLO} />
      </Language.Provider>,
    );
    expect(shown).toBe(html);
  });

  it('writes a word that both languages share once', () => {
    expect(renderToString(<Text text={{ zh: 'QQ', en: 'QQ' }} />)).toBe('<bdi>QQ</bdi>');
  });
});

describe('inOneLine', () => {
  it.each<readonly [ShownLanguage, string]>([
    ['zh', '你好'],
    ['en', 'Hello'],
    ['both', '你好 / Hello'],
  ])('in %s', (language, line) => {
    expect(inOneLine(HELLO, language)).toBe(line);
  });
});

describe('Foreign', () => {
  it('escapes markup and names what cannot be seen', () => {
    expect(renderToString(<Foreign text={'<b>\u202E&'} />)).toBe(
      '<bdi class="foreign">&lt;b><span class="unseen">⟨U+202E⟩</span>&amp;</bdi>',
    );
  });

  it('folds a long text and keeps the whole of it', () => {
    const text = '长'.repeat(400);
    const html = renderToString(<ForeignBlock text={text} />);
    expect(html).toContain('<details class="long" open data-fold="true">');
    expect(html).toContain(text);
  });

  it('does not cut a character in half', () => {
    expect(renderToString(<ForeignBlock text={'😀'.repeat(200)} />)).not.toContain('⟨U+D');
  });

  it('leaves a short text as it is', () => {
    expect(renderToString(<ForeignBlock text="短" />)).toBe('<bdi class="foreign">短</bdi>');
  });
});

describe('Address', () => {
  it.each<readonly [name: string, url: string, href: string | null]>([
    ['https', 'https://shop.example.com/a?b=1&c=2', 'https://shop.example.com/a?b=1&amp;c=2'],
    ['http', 'http://127.0.0.1:8080/', 'http://127.0.0.1:8080/'],
    ['upper case', 'HTTPS://SHOP.EXAMPLE.COM/', 'https://shop.example.com/'],
    ['another alphabet shows its real host', 'https://аpple.com/', 'https://xn--pple-43d.com/'],
    ['override characters are encoded', 'https://a.example/\u202Ex', 'https://a.example/%E2%80%AEx'],
    ['script', 'javascript:alert(1)', null],
    ['script with a tab', 'java\tscript:alert(1)', null],
    ['data', 'data:text/html,x', null],
    ['blob', 'blob:https://a.example/1', null],
    ['file', 'file:///etc/passwd', null],
    ['host app', 'weixin://dl/business', null],
    ['view-source', 'view-source:https://a.example/', null],
    ['no address', 'p1', null],
    ['empty', '', null],
  ])('%s', (_name, url, href) => {
    const html = renderToString(<Address url={url} />);
    expect(html.match(/href="([^"]*)"/)?.[1] ?? null).toBe(href);
    expect(html.includes('rel="noreferrer noopener"')).toBe(href !== null);
  });
});
