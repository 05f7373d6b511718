import { describe, expect, test } from 'vitest';
import { put, removeTraces, undoLater } from '@/lib/probe/traces';

const OPEN = { configurable: true, enumerable: false, writable: true } as const;

describe('traces', () => {
  test.each([
    ['a method', { value: () => 1, ...OPEN }],
    ['an accessor', { get: () => 1, set: () => {}, configurable: true, enumerable: true }],
    ['nothing', undefined],
  ])('are taken out: there was %s before', (_what, before) => {
    const target = {};
    if (before) Object.defineProperty(target, 'key', before);
    const original = Object.getOwnPropertyDescriptor(target, 'key');
    expect(put(target, 'key', { value: () => 2, ...OPEN })).toBe(true);
    expect(Object.getOwnPropertyDescriptor(target, 'key')).not.toEqual(original);
    removeTraces();
    expect(Object.getOwnPropertyDescriptor(target, 'key')).toEqual(original);
    expect(Object.hasOwn(target, 'key')).toBe(before !== undefined);
  });

  test.each([
    ['another method', { value: () => 3, ...OPEN }],
    ['an accessor', { get: () => 3, configurable: true }],
  ])('leave alone what the page has put on top since: %s', (_what, own) => {
    const target = { key: () => 1 };
    put(target, 'key', { value: () => 2, ...OPEN });
    Object.defineProperty(target, 'key', own);
    const after = Object.getOwnPropertyDescriptor(target, 'key');
    removeTraces();
    expect(Object.getOwnPropertyDescriptor(target, 'key')).toEqual(after);
  });

  test('leave alone what the page has deleted since', () => {
    const target: { key?: () => number } = { key: () => 1 };
    put(target, 'key', { value: () => 2, ...OPEN });
    delete target.key;
    removeTraces();
    expect(target).not.toHaveProperty('key');
  });

  test('say when an object refuses, and do nothing about it later', () => {
    const target = Object.freeze({ key: 1 });
    expect(put(target, 'key', { value: 2, ...OPEN })).toBe(false);
    removeTraces();
    expect(target.key).toBe(1);
  });

  test('put twice on the same place lead back to the first', () => {
    const first = (): number => 1;
    const target = { key: first };
    put(target, 'key', { value: () => 2, ...OPEN });
    put(target, 'key', { value: () => 3, ...OPEN });
    removeTraces();
    expect(target.key).toBe(first);
  });

  test('undo other steps, the last first, and each once', () => {
    const steps: string[] = [];
    undoLater(() => steps.push('a'));
    undoLater(() => steps.push('b'));
    removeTraces();
    removeTraces();
    expect(steps).toEqual(['b', 'a']);
  });
});
