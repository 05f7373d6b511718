import type { Rect } from '@/lib/model/prompt-shape';

/** Width and height of a viewport in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export const EMPTY_RECT: Rect = { x: 0, y: 0, width: 0, height: 0 };

/** A plain, rounded copy of a browser rectangle, so that equal layouts give equal values. */
export function plainRect(rect: Rect): Rect {
  return { x: round(rect.x), y: round(rect.y), width: round(rect.width), height: round(rect.height) };
}

/** Area in square pixels. */
export function areaOf(rect: Rect): number {
  return rect.width * rect.height;
}

/** True when the rectangle has no extent that a person could see. */
export function isEmpty(rect: Rect): boolean {
  return rect.width < 1 || rect.height < 1;
}

/** The part that two rectangles share; empty when they do not meet. */
export function intersect(a: Rect, b: Rect): Rect {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : EMPTY_RECT;
}

/** The smallest rectangle around all that are not empty. */
export function unionOf(rects: readonly Rect[]): Rect {
  const solid = rects.filter((rect) => !isEmpty(rect));
  if (solid.length === 0) return EMPTY_RECT;
  const x = Math.min(...solid.map((rect) => rect.x));
  const y = Math.min(...solid.map((rect) => rect.y));
  const right = Math.max(...solid.map((rect) => rect.x + rect.width));
  const bottom = Math.max(...solid.map((rect) => rect.y + rect.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** The part of a rectangle inside a viewport at the origin. */
export function clipTo(rect: Rect, viewport: Size): Rect {
  return intersect(rect, { x: 0, y: 0, width: viewport.width, height: viewport.height });
}

/** Share of the viewport that the rectangle covers, 0 to 1. */
export function coverageOf(rect: Rect, viewport: Size): number {
  const whole = viewport.width * viewport.height;
  return whole <= 0 ? 0 : areaOf(clipTo(rect, viewport)) / whole;
}

/** The middle of a rectangle. */
export function centreOf(rect: Rect): { x: number; y: number } {
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

/** True when the point lies inside the rectangle. */
export function holds(rect: Rect, x: number, y: number): boolean {
  return x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height;
}

/** A share from 0 to 1 with three decimals. */
export function shareOf(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
