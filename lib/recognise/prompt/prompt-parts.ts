import type { ControlShape, FieldShape, PromptShape } from '@/lib/model/prompt-shape';
import type { ButtonRole, PromptKind } from '@/lib/model/vocabulary';
import { normalise, normaliseLines, sentencesOf } from '@/lib/recognise/words/normalise';
import { type ControlReading, roleWhenAsked } from './control-reading';
import { classifyControl } from './control-role';
import { type FieldKind, readField } from './field-kind';
import { kindsOfOpenType } from './open-type';

/** A control with its words normalised and read by themselves. */
export interface ControlPart {
  readonly index: number;
  readonly shape: ControlShape;
  readonly words: string;
  readonly reading: ControlReading;
  /** What it would do if the layer asks for something, which the layer's topic is read from. */
  readonly asked: ButtonRole;
  /** Kinds that its `open-type` asks for. */
  readonly typed: readonly PromptKind[];
}

export interface FieldPart {
  readonly shape: FieldShape;
  readonly kind: FieldKind;
}

/** A shape cut into the parts that are read separately; all words normalised. */
export interface PromptParts {
  readonly shape: PromptShape;
  /** The heading, else a short first line. */
  readonly title: string;
  /** Lines that are neither heading nor control nor tick nor field label. */
  readonly lines: readonly string[];
  readonly sentences: readonly string[];
  readonly ticks: readonly string[];
  readonly controls: readonly ControlPart[];
  readonly fields: readonly FieldPart[];
  /** Heading, lines, ticks and controls together, a line each. */
  readonly all: string;
}

const LONGEST_HEADING = 16;
const OPEN_END = /(?:申请|请求|想要?|希望|需要?)(?:获取|使用|访问|读取|收集)?(?:以下(?:权限|信息|内容))?[::]?$/u;
const OPEN_END_CHARS = 8;
const SENDS_CODE = /(?:获取|发送|重发|接收)[^,。]{0,4}(?:验证码|校验码|动态码)|(?:get|send|resend)[a-z ]*code/u;

/** Cuts a shape into its parts. */
export function cutPrompt(shape: PromptShape): PromptParts {
  const controls = shape.controls.map(readControl);
  const fields = readFields(shape, controls);
  const ticks = shape.ticks.map((tick) => normalise(tick.text));
  const known = new Set([...controls.map((control) => control.words), ...ticks, ...fields.flatMap(wordsOfField)]);
  const text = stripControls(shape.text, shape.controls);
  const lines = normaliseLines(text).filter((line) => !isMadeOf(line, known));
  const heading = normalise(shape.title);
  const title = heading !== '' ? heading : shortHeading(lines);
  const body = lines.filter((line) => line !== title);
  return {
    shape,
    title,
    lines: body,
    sentences: sentencesOf(joinOpenEnds(title, body)),
    ticks,
    controls,
    fields,
    all: [title, ...body, ...ticks, ...controls.map((control) => control.words)].join('\n'),
  };
}

function readControl(shape: ControlShape, index: number): ControlPart {
  const reading = classifyControl(shape);
  return {
    index,
    shape,
    words: normalise(shape.text),
    reading,
    asked: roleWhenAsked(reading),
    typed: kindsOfOpenType(shape.openType),
  };
}

/** A code beside an account, with nothing that sends one and no phone, is read off a picture. */
function readFields(shape: PromptShape, controls: readonly ControlPart[]): readonly FieldPart[] {
  const fields = shape.fields.map((field) => ({ shape: field, kind: readField(field) }));
  const sent =
    fields.some((field) => field.kind === 'phone') || controls.some((control) => SENDS_CODE.test(control.words));
  if (sent) return fields;
  const told = /(?:验证码|校验码)[^,。\n]{0,8}(?:发送|发至|发到)|1\d{2}\*{3,}|手机号/u.test(normalise(shape.text));
  const bySms = (field: FieldPart): boolean => told || /短信|手机|sms/u.test(wordsOfField(field).join(' '));
  return fields.map((field) =>
    field.kind === 'sms-code' && !bySms(field) ? { ...field, kind: 'picture-code' as const } : field,
  );
}

/** Where the text came as one line, the buttons' words stand at its end; taken off, they are not read as sentences. */
function stripControls(text: string, controls: readonly ControlShape[]): string {
  if (text.includes('\n')) return text;
  let rest = text.trimEnd();
  for (const control of [...controls].reverse()) {
    if (control.textFrom === 'text' && control.text !== '' && rest.endsWith(control.text)) {
      rest = rest.slice(0, rest.length - control.text.length).trimEnd();
    }
  }
  return rest.replace(/(?<=[\p{Script=Han}。!?？！;；]) +(?=\p{Script=Han})/gu, '\n');
}

function shortHeading(lines: readonly string[]): string {
  const [first] = lines;
  if (first === undefined || lines.length < 2 || first.length > LONGEST_HEADING || /[。,;]/u.test(first)) return '';
  return first;
}

/** "X 申请使用" with the thing asked for on the next line: one sentence over two lines. */
function joinOpenEnds(title: string, body: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const [index, line] of body.entries()) {
    const before = index === 0 ? title : (body[index - 1] ?? '');
    joined.push(OPEN_END.test(before) ? `${before.slice(-OPEN_END_CHARS)}${line}` : line);
  }
  return joined;
}

/** The line is one of the known texts, or several of them in a row (buttons side by side). */
function isMadeOf(line: string, known: ReadonlySet<string>): boolean {
  if (known.has(line)) return true;
  let rest = line;
  for (const words of [...known].filter((word) => word.length > 1).sort((a, b) => b.length - a.length)) {
    rest = rest.replaceAll(words, '');
  }
  return rest.trim() === '';
}

function wordsOfField(field: FieldPart): readonly string[] {
  return [normalise(field.shape.label), normalise(field.shape.placeholder)];
}
