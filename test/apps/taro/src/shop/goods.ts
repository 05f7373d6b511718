import baguette from '@/assets/goods/baguette.svg';
import cake from '@/assets/goods/cake.svg';
import croissant from '@/assets/goods/croissant.svg';
import mochi from '@/assets/goods/mochi.svg';
import scone from '@/assets/goods/scone.svg';
import toast from '@/assets/goods/toast.svg';

/** One kind of bread on sale. */
export interface Bread {
  readonly id: number;
  readonly name: string;
  readonly words: string;
  readonly price: number;
  readonly picture: string;
}

/** What the shop sells today, as packed with the program. */
export const BREADS: readonly Bread[] = [
  { id: 1, name: '黄油可颂', words: '法国发酵黄油，二十七层', price: 16, picture: croissant },
  { id: 2, name: '传统法棍', words: '老面种，外脆里韧', price: 18, picture: baguette },
  { id: 3, name: '北海道吐司', words: '整条 450g，当日现烤', price: 32, picture: toast },
  { id: 4, name: '草莓麻薯包', words: '每日限量四十个', price: 14, picture: mochi },
  { id: 5, name: '可可巴斯克', words: '六寸，需提前一天预订', price: 128, picture: cake },
  { id: 6, name: '核桃司康', words: '配自制柚子酱', price: 15, picture: scone },
];

/** The bread of that number, if it is sold. */
export function findBread(id: number): Bread | undefined {
  return BREADS.find((bread) => bread.id === id);
}
