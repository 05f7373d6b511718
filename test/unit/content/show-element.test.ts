// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findElement, showElement } from '@/lib/content/show-element';

const shadowOf = (element: Element): ShadowRoot | null => element.shadowRoot;

beforeEach(() => {
  document.body.innerHTML = '<main id="page"><button class="ok">a</button></main><x-card></x-card>';
  const card = document.querySelector('x-card') as HTMLElement;
  const root = card.attachShadow({ mode: 'open' });
  root.innerHTML = '<button class="ok" id="inner">b</button>';
});

describe('findElement', () => {
  it.each([
    ['button.ok', 'a'],
    ['x-card >>> button.ok', 'b'],
    ['#inner', null],
    ['x-card >>> #page', null],
    ['main >>> button', null],
    ['x-none >>> button', null],
    ['main[', null],
    ['', null],
  ])('%s: %s', (selector, text) => {
    expect(findElement(document, selector, shadowOf)?.textContent ?? null).toBe(text);
  });
});

describe('showElement', () => {
  it('scrolls there and rings it without leaving a trace in the page', () => {
    const button = document.querySelector('button') as HTMLButtonElement;
    const animate = vi.fn();
    const scrollIntoView = vi.fn();
    Object.assign(button, { animate, scrollIntoView });
    const before = document.documentElement.outerHTML;
    showElement(button);
    expect(scrollIntoView).toHaveBeenCalledOnce();
    const [frames, timing] = animate.mock.calls[0] as [Keyframe[], { duration: number }];
    expect(frames.some(({ outline }) => /solid #/.test(`${outline}`))).toBe(true);
    expect(timing.duration).toBeLessThan(5000);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
