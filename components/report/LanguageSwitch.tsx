import type { Lang } from '@/lib/model/vocabulary';

/**
 * The file's own language switch: two radio buttons whose state the style sheet reads, so that it works without scripts.
 * `initial` is the language that is shown first.
 */
export function LanguageSwitch({ initial }: { readonly initial: Lang }) {
  return (
    <fieldset class="languages">
      <legend class="visually-hidden">
        语言 <span lang="en">Language</span>
      </legend>
      <label>
        <input checked={initial === 'zh'} id="language-zh" name="language" type="radio" value="zh" />
        <span lang="zh-CN">中文</span>
      </label>
      <label>
        <input checked={initial === 'en'} id="language-en" name="language" type="radio" value="en" />
        <span lang="en">English</span>
      </label>
    </fieldset>
  );
}
