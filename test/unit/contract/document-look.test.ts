import { expect, it } from 'vitest';
import { parseDocumentLook } from '@/lib/contract/document-look';
import { lookOf } from '@/test/unit/background/support/looks';

it.each([
  ['what the script gives', lookOf(), true],
  ['nothing', null, false],
  ['a document without its setting', { ...lookOf(), document: { ...lookOf().document, style: undefined } }, false],
  ['a status that is no number', { ...lookOf(), status: '200' }, false],
])('%s', (_name, input, ok) => {
  expect(parseDocumentLook(input).ok).toBe(ok);
});
