/** The sample's two builds: one with the faults listed in `expect.json`, one put right. */
export const VARIANTS = ['bad', 'good'] as const;
export type Variant = (typeof VARIANTS)[number];

/** Host of each build; the build with faults also answers in clear text under a second name. */
export const HOSTS: Readonly<Record<Variant, string>> = { bad: 'h5.xiuqingtea.cn', good: 'm.xiuqingtea.cn' };
export const CLEAR_TEXT_HOST = 'go.xiuqingtea.cn';

/** Entries besides the main one, each an index.html in a folder of this name. */
export const ENTRIES: Readonly<Record<Variant, readonly string[]>> = {
  bad: ['dongmen', 'xihu', 'beimen', 'nanshan', 'recall'],
  good: [],
};
