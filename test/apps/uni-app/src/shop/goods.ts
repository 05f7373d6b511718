import { ref } from 'vue';

/** One fruit on the shelf. */
export interface Fruit {
  readonly id: number;
  readonly name: string;
  readonly spec: string;
  readonly price: number;
  readonly sold: number;
  readonly picture: string;
}

/** The shelf; empty until it has been loaded. */
export const shelf = ref<readonly Fruit[]>([]);

let loading: Promise<void> | null = null;

/** Loads the shelf once; every page waits for the same request. */
export function loadGoods(): Promise<void> {
  loading ??= uni.request({ url: 'static/goods.json' }).then(({ data }) => {
    shelf.value = data as Fruit[];
  });
  return loading;
}

/** Address of a fruit's picture. */
export function pictureOf(fruit: Fruit): string {
  return `/static/goods/${fruit.picture}.svg`;
}
