declare module '*.vue' {
  import type { DefineComponent } from 'vue';

  const component: DefineComponent;
  export default component;
}

/** Set by the build: this is the build with faults. */
declare const __FAULTY__: boolean;
