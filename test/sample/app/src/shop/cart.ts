import { computed, reactive } from 'vue';

interface Line {
  readonly goodsId: string;
  count: number;
}

const KEY = 'xq_cart';

/** Goods in the cart, kept on this phone. */
export const cart = reactive<Line[]>(stored());
export const cartCount = computed(() => cart.reduce((sum, line) => sum + line.count, 0));

export function addToCart(goodsId: string): void {
  const line = cart.find((candidate) => candidate.goodsId === goodsId);
  if (line) line.count += 1;
  else cart.push({ goodsId, count: 1 });
  keep();
}

/** Zero takes the line out. */
export function setCount(goodsId: string, count: number): void {
  const index = cart.findIndex((line) => line.goodsId === goodsId);
  const line = cart[index];
  if (!line) return;
  if (count > 0) line.count = count;
  else cart.splice(index, 1);
  keep();
}

function keep(): void {
  localStorage.setItem(KEY, JSON.stringify(cart));
}

function stored(): Line[] {
  const lines: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
  return Array.isArray(lines) ? lines.filter(isLine) : [];
}

function isLine(value: unknown): value is Line {
  return typeof value === 'object' && value !== null && 'goodsId' in value && 'count' in value;
}
