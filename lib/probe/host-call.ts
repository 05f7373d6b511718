import type { SearchText } from '@/lib/contract/wire';
import { namedText, textOf, wordsOf } from './describe';
import { searchText } from './emit';
import { DATA_CALLS, DIALOGS, EXITS, FRAMEWORK_MARKS, type HostMember, type HostName } from './host-apis';
import { isFunction, readData, slice } from './natives';
import type { Realm } from './realm';

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
export function reportHostCall(realm: Pick<Realm, 'report' | 'caller' | 'activated'>, call: HostCall): void {
  const { member, host, isKnown } = call;
  const isBorrowed = isFramework(host);
  if (isOrdinary(call, isBorrowed)) return;
  const name = call.name === 'jWeixin' ? 'wx' : call.name;
  const { plainName, suffix, options } = whatIsAsked(call);
  const api = `${isBorrowed ? 'uni' : name}.${member.path}${suffix}`;
  const caller = realm.caller();
  const activated = realm.activated();
  const detail = slice(detailOf(options), 0, DETAIL_CHARS);
  const genuine = !isBorrowed && isKnown;
  const payload = { api, host: isBorrowed ? null : name, genuine, detail, activated, caller };
  realm.report('api-called', payload, dataOf(member, plainName, options));
  const dialog = DIALOGS[api];
  if (dialog) realm.report('dialog-opened', { type: dialog, text: namedText(options, WORD_KEYS), activated });
  if (EXITS[plainName] && !isBorrowed) realm.report('exit-requested', { api, caller });
}

/** In-page routes of a framework, everyday names on an object that nothing else speaks for, bridges without a name. */
function isOrdinary({ member, args, isKnown }: HostCall, isBorrowed: boolean): boolean {
  if (member.kind === 'web-view') return isBorrowed;
  if (member.kind === 'generic') return !isKnown;
  return member.kind === 'bridge' && typeof args[0] !== 'string';
}

/** A bridge call is known by the name that it passes, any other by its member. */
function whatIsAsked({ member, args }: HostCall): { plainName: string; suffix: string; options: unknown } {
  const passed = args[0];
  if (member.kind !== 'bridge' || typeof passed !== 'string') {
    return { plainName: member.path, suffix: '', options: passed };
  }
  const plainName = slice(passed, 0, NAME_CHARS);
  return { plainName, suffix: `:${plainName}`, options: args[1] };
}

/** Whether the object is a framework that goes by a host's name. */
export function isFramework(host: object): boolean {
  for (let index = 0; index < FRAMEWORK_MARKS.length; index += 1) {
    if (isFunction(readData(host, FRAMEWORK_MARKS[index] ?? ''))) return true;
  }
  return false;
}

function detailOf(options: unknown): string {
  const own = namedText(options, DETAIL_KEYS) || wordsOf(options);
  // WeChat's bridge packs a mini-program call as `{ name, arg }`.
  const arg = readData(options, 'arg');
  if (arg === undefined) return own;
  const inner = namedText(options, ['name']);
  return `${inner} ${namedText(arg, DETAIL_KEYS)}`;
}

function dataOf(member: HostMember, plainName: string, options: unknown): SearchText[] {
  if (DATA_CALLS[plainName]) return searchText('body', textOf(options, DATA_CHARS), 'json');
  const url = member.kind === 'web-view' ? readData(options, 'url') : undefined;
  return typeof url === 'string' ? searchText('url', url) : [];
}
