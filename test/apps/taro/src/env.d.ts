/// <reference types="@tarojs/taro" />

declare module '*.svg';
declare module '*.css';

/** Set by the build: this is the build with faults. */
declare const __FAULTY__: boolean;
