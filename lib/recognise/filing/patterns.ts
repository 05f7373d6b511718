import { PARODIES, REGION_SYLLABLES, REGIONS } from './regions';

/** `icp` 备案号, `licence` ICP证, `telecom` B2 licence, `police` 公网安备, `english`, `label` bare digits after 备案号. */
export type FilingFamily = 'icp' | 'licence' | 'telecom' | 'police' | 'english' | 'label' | 'admission';

/** One way of writing a number, over folded text. Its named groups are the number's parts. */
export interface FilingPattern {
  readonly family: FilingFamily;
  readonly pattern: RegExp;
}

const HAN = '\\u4e00-\\u9fff';
const GAP = '[ ·•|]{0,3}';
/** `ICP` with the letters that are mistaken for it, or two of them swapped. */
const LETTERS = '(?<letters>[I1L|!\\u0406\\u0399\\u4e28] ?[C\\u0421\\u03f9] ?[P\\u0420\\u03a1]|IPC)';
/** A province, X's in its place, or one other character that stands alone in front (joke registries). */
const REGION = `(?:[(]?(?<region>[${REGIONS}]|(?<![A-Z])X{1,3})[)]?${GAP}|(?<![${HAN}])(?<lead>[${PARODIES}][${HAN}]|[${HAN}]))?`;
/** Characters that templates put where digits belong. */
const FILLER = 'X*#?_×○●□■〇';
const NUMBER_WORD = '(?:编号|号码|号)?';
const DIGITS = anyOf(
  // Before 号 anything goes that was meant as digits, letters mistaken for them included …
  `[\\dOLI${FILLER}]{1,16}(?=(?:-\\d{1,3}[AXK]?)? ?号)`,
  '\\d{1,6}(?: \\d{1,6}){1,9}(?= ?号)',
  // … a template's brackets, or nothing at all;
  '[\\[{<【$%]{1,3}[^\\]}>】]{0,24}[\\]}>】]{1,2}(?= ?号)',
  `(?<=[${REGIONS}] ?ICP ?备 ?)(?= ?号(?!码|:))`,
  // without 号 only what can be nothing else.
  '\\d{5,14}(?![\\d年月])',
  `[\\d${FILLER}]{5,16}(?![\\dA-Z])`,
  `[${FILLER}]{3,16}`,
);
const SERIAL = anyOf(
  '\\d{1,4}[A-Z](?![A-Z\\d])',
  '\\d{1,3} [AXK](?![A-Z\\d])',
  // Two suffixes, or too long to be a serial.
  '\\d{1,4}[AXK]{2}(?![A-Z\\d])',
  '\\d{5,8}(?!\\d)',
  '\\d{0,4}X{2,}\\d?',
  '[A-Z]\\d{1,3}(?![A-Z\\d])',
  // A word glued on (`-1Copyright`) ends the number.
  '\\d{1,4}(?!\\d)',
  '[A-Z](?![A-Z\\d])',
);
/** After 号: `-1X`, ` - 1X` (there at most three digits, or a year would be taken for a serial), `X`, `1X`. */
const TAIL = `(?:${anyOf(
  `(?<hyphen>[-_])(?<tail>${SERIAL})`,
  ` ?- ?(?<spaced>(?!\\d{4})${SERIAL})`,
  '(?<glued>\\d{0,3}[AXK](?![A-Z\\d])|X\\d)',
)})?`;
const PENDING = '(?:正在|还在|仍在|尚在)?(?:申请|审核|办理|提交|进行|受理|处理|准备|筹备|提交审核|审批|报备|备案)中';
/** An admission ends with its last word: 备案申请中心, 备案审核中的材料 are something else. */
const ENDS = `(?![${HAN}](?<!请|敬))`;

/** Every way of writing a filing number, or of saying that there is none yet, that is looked for. */
export const FILING_PATTERNS: readonly FilingPattern[] = [
  pattern(
    'icp',
    `${REGION}${LETTERS}${GAP}(?<word>备案?)(?<misplaced>号(?![码 :]))?${NUMBER_WORD}[ :|·(第]{0,3}(?<digits>${DIGITS})`,
    '(?<inner>-\\d{1,3}[AXK]?)? {0,3}',
    `(?:(?<hao>号)(?!令|文)${TAIL})?`,
  ),
  // The word 备 itself lost: only with a province in front and 号 behind.
  pattern(
    'icp',
    `(?<![${HAN}](?<!有|号|司))(?<region>[${REGIONS}])${GAP}${LETTERS} ?(?<digits>\\d{5,12}) ?(?<hao>号)${TAIL}`,
  ),
  pattern(
    'licence',
    `${REGION}${LETTERS}${GAP}(?:经营)?(?:许可)?证字?${NUMBER_WORD}[ :(第]{0,3}`,
    `(?<digits>\\d{5,12}(?![\\d年])|[\\d${FILLER}]{5,12})`,
    '(?:-(?<sub>\\d{1,3}))? ?(?<hao>号)?(?:-\\d{1,3})?',
  ),
  pattern(
    'telecom',
    `(?:(?<region>[${REGIONS}]|合字) ?)?(?<![A-Z\\d-])`,
    '(?<classes>(?:[ABD][12]\\d?[ .,、·/&]{1,2}){0,4})',
    `B2 ?- ?(?<digits>[\\d${FILLER}]{6,10})(?![A-Z\\d])`,
    '(?:-(?<sub>\\d{1,3})(?!\\d))?(?<hao>号)?(?:-\\d{1,3}(?!\\d))?',
  ),
  pattern(
    'police',
    `(?:(?<region>[${REGIONS}]|(?<![A-Z])X{1,3})${GAP})?(?:公网安备?|公安网备|网安备)案?${NUMBER_WORD}[ :第]{0,3}`,
    `(?<digits>\\d{1,8}(?: \\d{1,8}){1,4}(?= ?号)|\\d{5,18}(?!\\d)|[\\d${FILLER}]{4,18})`,
    ' ?(?<hao>号)?(?:-\\d{1,2}(?!\\d))?',
  ),
  pattern(
    'police',
    '(?<!印章|公章|刻章|旅馆|保安|养犬)公安(?:部|局|机关|联网|网|国际联网)?备案(?:编号|证号|号)?[ :第]{0,3}(?<digits>\\d{8,18})(?!\\d) ?(?<hao>号)?',
  ),
  pattern(
    'english',
    '(?<![A-Z])(?:ICP (?:LICEN[SC]E|FILING|RECORD|PERMIT|REGISTRATION|CERTIFICATE|REG)\\.?',
    '(?: (?:NO|NUMBER|CODE|ID))?\\.?[ :#]{0,3})?',
    `(?:(?<region>${REGION_SYLLABLES})[ -]?)?(?:ICP ?(?:BEI|ZHENG|PREPARED)?)?(?: ?(?:NO|NUMBER)\\b)?\\.?[ :#]{0,3}`,
    '(?<digits>\\d{6,10})(?!\\d)(?:-(?<tail>\\d{1,3}[AXK]?)(?![A-Z\\d]))?',
  ),
  pattern(
    'label',
    `(?<![${HAN}])(?<label>(?:(?:网站)?ICP|网站|APP|小程序|工信部)? ?备案(?:/?许可证)?(?:编号|号)|ICP ?号)[ :]{0,3}`,
    `(?<digits>\\d{8,12}|[${FILLER}]{4,14})(?![\\dA-Z年])(?<hao>号)?`,
  ),
  pattern(
    'admission',
    `(?<![${HAN}])(?:本|该)?(?:ICP|网站|站|小程序|APP|应用|工信部|(?<=[ (:|]|^)) ?(?:ICP)?备案`,
    `(?:信息|编号|许可证号|号)?[ :]{0,2}${PENDING}${ENDS}`,
  ),
  pattern(
    'admission',
    `(?<![${HAN}])(?:网站|小程序|APP|ICP|工信部)? ?备案(?:许可证)?(?:编号|号)[ :]{0,2}`,
    `(?:${PENDING}|暂无|待补充|待定|待更新|待填写|待申请|暂未(?:备案|申请|取得)|未备案)${ENDS}`,
  ),
  pattern(
    'admission',
    `(?<![${HAN}])(?:本?(?:网站|站|小程序|APP|平台|应用|系统))?(?:暂未|尚未|还未|暂时没有|尚没有|暂无)`,
    `(?:完成|进行|办理|取得|通过)? ?(?:ICP|网站|小程序|APP|工信部)? ?备案号?(?![${HAN}\\d])`,
  ),
];

function pattern(family: FilingFamily, ...pieces: readonly string[]): FilingPattern {
  return { family, pattern: new RegExp(pieces.join(''), 'gu') };
}

function anyOf(...alternatives: readonly string[]): string {
  return `(?:${alternatives.join('|')})`;
}
