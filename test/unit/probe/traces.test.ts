import { describe, expect, test } from 'vitest';
import { createTraces } from '@/lib/probe/traces';

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
    const traces = createTraces();
    expect(traces.put(target, 'key', { value: () => 2, ...OPEN })).toBe(true);
    expect(Object.getOwnPropertyDescriptor(target, 'key')).not.toEqual(original);
    traces.remove();
    expect(Object.getOwnPropertyDescriptor(target, 'key')).toEqual(original);
    expect(Object.hasOwn(target, 'key')).toBe(before !== undefined);
  });

  test.each([
    ['another method', { value: () => 3, ...OPEN }],
    ['an accessor', { get: () => 3, configurable: true }],
  ])('leave alone what the page has put on top since: %s', (_what, own) => {
    const target = { key: () => 1 };
    const traces = createTraces();
    traces.put(target, 'key', { value: () => 2, ...OPEN });
    Object.defineProperty(target, 'key', own);
    const after = Object.getOwnPropertyDescriptor(target, 'key');
    traces.remove();
    expect(Object.getOwnPropertyDescriptor(target, 'key')).toEqual(after);
  });

  test('leave alone what the page has deleted since', () => {
    const target: { key?: () => number } = { key: () => 1 };
    const traces = createTraces();
    traces.put(target, 'key', { value: () => 2, ...OPEN });
    delete target.key;
    traces.remove();
    expect(target).not.toHaveProperty('key');
  });

  test('say when an object refuses, and do nothing about it later', () => {
    const target = Object.freeze({ key: 1 });
    const traces = createTraces();
    expect(traces.put(target, 'key', { value: 2, ...OPEN })).toBe(false);
    traces.remove();
    expect(target.key).toBe(1);
  });

  test('put twice on the same place lead back to the first', () => {
    const first = (): number => 1;
    const target = { key: first };
    const traces = createTraces();
    traces.put(target, 'key', { value: () => 2, ...OPEN });
    traces.put(target, 'key', { value: () => 3, ...OPEN });
    traces.remove();
    expect(target.key).toBe(first);
  });

  test('undo other steps, the last first, and each once', () => {
    const steps: string[] = [];
    const traces = createTraces();
    traces.later(() => steps.push('a'));
    traces.later(() => steps.push('b'));
    traces.remove();
    traces.remove();
    expect(steps).toEqual(['b', 'a']);
  });
});
