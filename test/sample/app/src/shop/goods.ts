import type { PictureShape } from './pictures';

export interface Category {
  readonly id: string;
  readonly name: string;
}

export interface Goods {
  readonly id: string;
  readonly categoryId: string;
  readonly name: string;
  readonly brief: string;
  readonly story: readonly string[];
  readonly priceFen: number;
  readonly soldMonthly: number;
  readonly hue: number;
  readonly shape: PictureShape;
}

export interface Catalog {
  readonly categories: readonly Category[];
  readonly goods: readonly Goods[];
}

export interface Store {
  readonly id: string;
  readonly city: string;
  readonly name: string;
  readonly address: string;
  readonly hours: string;
  readonly phone: string;
}

/** Fen as yuan with two digits, without a currency sign. */
export function yuan(fen: number): string {
  return (fen / 100).toFixed(2);
}
