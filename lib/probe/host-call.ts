import type { SearchText } from '@/lib/contract/wire';
import { asked } from './asked';
import { namedText, textOf, wordsOf } from './describe';
import { report, searchText } from './emit';
import { DIALOG_TYPES } from './hooks/dialogs';
import { DATA_CALLS, DIALOG_OWNERS, EXITS, FRAMEWORK_MARKS, type HostMember } from './host-apis';
import type { HostName } from './lexical';
import { asText, each, isFunction, readData, slice } from './natives';

const NAME_CHARS = 80;
const DETAIL_CHARS = 300;
const DATA_CHARS = 16 * 1024;
/** Members of an options object that say what is asked for. */
const DETAIL_KEYS = [
  'scope',
  'scopes',
  'scopeNicks',
  'url',
  'path',
  'sourceType',
  'mediaType',
  'type',
  'tmplIds',
  'desc',
] as const;
const WORD_KEYS = ['title', 'content', 'message'] as const;

/** A call of a host object's member. */
export interface HostCall {
  readonly name: HostName;
  readonly host: object;
  readonly member: HostMember;
  readonly args: readonly unknown[];
  /** The object has members that only a host has. */
  readonly isKnown: boolean;
}

/** Reports a call of a host object: `api-called`, and what it means beyond that (an exit, a dialog). */
export function reportHostCall(call: HostCall): void {
  const { member, host, args, isKnown } = call;
  const isBorrowed = isFramework(host);
  if (isOrdinary(call, isBorrowed)) return;
  // A bridge call is known by the name that it passes, any other by its member.
  const isBridge = member.kind === 'bridge';
  const plainName = isBridge ? slice(asText(args[0]), 0, NAME_CHARS) : member.path;
  const options = args[isBridge ? 1 : 0];
  const name = call.name === 'jWeixin' ? 'wx' : call.name;
  const api = `${isBorrowed ? 'uni' : name}.${member.path}${isBridge ? `:${plainName}` : ''}`;
  const { activated, caller } = asked();
  const detail = slice(detailOf(options), 0, DETAIL_CHARS);
  const genuine = !isBorrowed && isKnown;
  const payload = { api, host: isBorrowed ? null : name, genuine, detail, activated, caller };
  report('api-called', payload, dataOf(member, plainName, options));
  each(DIALOG_OWNERS, (owner) =>
    each(DIALOG_TYPES, (type) => {
      if (api === owner + type) report('dialog-opened', { type, text: namedText(options, WORD_KEYS), activated });
    }),
  );
  if (EXITS[plainName] && !isBorrowed) report('exit-requested', { api, caller });
}

/** In-page routes of a framework, everyday names on an object that nothing else speaks for, bridges without a name. */
function isOrdinary({ member, args, isKnown }: HostCall, isBorrowed: boolean): boolean {
  if (member.kind === 'web-view') return isBorrowed;
  if (member.kind === 'generic') return !isKnown;
  return member.kind === 'bridge' && typeof args[0] !== 'string';
}

/** Whether the object is a framework that goes by a host's name. */
export function isFramework(host: object): boolean {
  let isMarked = false;
  each(FRAMEWORK_MARKS, (mark) => {
    isMarked ||= isFunction(readData(host, mark));
  });
  return isMarked;
}

function detailOf(options: unknown): string {
  const own = namedText(options, DETAIL_KEYS) || wordsOf(options);
  // WeChat's bridge packs a mini-program call as `{ name, arg }`.
  const arg = readData(options, 'arg');
  return arg === undefined ? own : `${wordsOf(readData(options, 'name'))} ${namedText(arg, DETAIL_KEYS)}`;
}

function dataOf(member: HostMember, plainName: string, options: unknown): SearchText[] {
  if (DATA_CALLS[plainName]) return searchText('body', textOf(options, DATA_CHARS), 'json');
  return searchText('url', member.kind === 'web-view' ? asText(readData(options, 'url')) : '');
}
