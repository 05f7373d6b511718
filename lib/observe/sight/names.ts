/**
 * Words in class names, ids and tag names. Frameworks name their parts alike (`van-popup`, `weui-dialog`, `uni-mask`,
 * `Dialog_root__x1`), so a name is a hint; nothing is decided by a name alone.
 */

const SPLIT = /[^a-zA-Z]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;
/** `has-popup`, `modal-open`: a state of what is around a layer, not the layer. */
const STATE = /^(?:has|with|no|not|without)[-_]|[-_](?:open|opened|visible-body|locked)$/i;

const cache = new Map<string, ReadonlySet<string>>();
const CACHE_LIMIT = 4000;

/** Lower-case words of the element's tag, id and class names. */
export function nameWords(element: Element): ReadonlySet<string> {
  const key = `${element.localName} ${element.id} ${element.getAttribute('class') ?? ''}`;
  const known = cache.get(key);
  if (known) return known;
  const words = new Set<string>();
  for (const name of key.split(/\s+/)) {
    if (name === '' || STATE.test(name)) continue;
    for (const word of name.split(SPLIT)) if (word.length > 1) words.add(word.toLowerCase());
  }
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(key, words);
  return words;
}

/** True when one of the element's name words is in the set. */
export function isNamed(element: Element, words: ReadonlySet<string>): boolean {
  for (const word of nameWords(element)) if (words.has(word)) return true;
  return false;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const LAYER_NAMES = set(
  'dialog modal popup pop popover drawer actionsheet sheet lightbox popwin popbox layer picker confirm alert toast notify snackbar overlay mask backdrop shade splash guide tooltip dropdown windowbox floatlayer half',
);
export const TOAST_NAMES = set('toast notify snackbar message tip tips tooltip popover bubble hint');
export const MASK_NAMES = set('mask overlay backdrop shade curtain');
export const BAR_NAMES = set(
  'tabbar navbar nav navigation tabs tab header toolbar titlebar topbar footer bottombar submit actionbar',
);
export const SKELETON_NAMES = set('skeleton placeholder shimmer');
export const LOADER_NAMES = set('loading loader spinner spin preloader progress');
export const SPLASH_NAMES = set('splash launch');
export const CLOSE_NAMES = set('close closed cross cancel dismiss guanbi cha shut delete clear');
export const BUTTON_NAMES = set(
  'btn btns button confirm cancel close agree disagree refuse reject submit ok sure allow deny accept skip know knows login operate',
);
export const TICK_NAMES = set('checkbox radio check checked tick agree gouxuan xuanze select selected unchecked');
export const DISABLED_NAMES = set('disabled disable unable inactive');
export const CHECKED_NAMES = set('checked active selected on cur current checkd');
export const TITLE_NAMES = set('title header heading hd head tit');
export const FOOT_NAMES = set('footer foot copyright beian icp filing bottom');
