import { File as NodeFile } from 'node:buffer';
import { afterEach, expect, test, vi } from 'vitest';
import { readBody } from '@/lib/probe/body';
import { startReporting } from '@/lib/probe/emit';
import { hookBlobs } from '@/lib/probe/hooks/blobs';
import { removeTraces } from '@/lib/probe/traces';
import { startWrapping } from '@/lib/probe/wrap';

vi.stubGlobal('File', NodeFile);
const { Blob: OriginalBlob, File: OriginalFile } = globalThis;

afterEach(removeTraces);

function arm(): void {
  startReporting(() => undefined);
  startWrapping(() => undefined);
  hookBlobs();
}

test('the text of what a page makes is known, and File inherits from the Blob that the page sees', () => {
  arm();
  expect(Object.getPrototypeOf(File)).toBe(Blob);
  expect(Blob).not.toBe(OriginalBlob);
  expect(new File(['tel=1'], 'a.txt')).toBeInstanceOf(Blob);
  expect(readBody(new Blob(['tel=1']), '').texts).toMatchObject([{ text: 'tel=1' }]);
});

test('nothing of it is left when the watch ends', () => {
  arm();
  removeTraces();
  expect([Blob, File]).toEqual([OriginalBlob, OriginalFile]);
  expect(Object.getPrototypeOf(File)).toBe(OriginalBlob);
  expect(Blob.prototype.constructor).toBe(OriginalBlob);
});

test('what the page has made of it since is left alone', () => {
  arm();
  const own = class extends OriginalBlob {};
  Object.setPrototypeOf(File, own);
  removeTraces();
  expect(Object.getPrototypeOf(File)).toBe(own);
  Object.setPrototypeOf(File, OriginalBlob);
});
