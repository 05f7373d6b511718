/** Compile-time build flag: the build with faults (`bad`) or the one put right (`good`). */
declare const __FAULTY__: boolean;

declare module '*.vue' {
  import type { DefineComponent } from 'vue';

  const component: DefineComponent<object, object, unknown>;
  export = component;
}
