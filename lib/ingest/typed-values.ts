import type { FieldShape } from '@/lib/model/prompt-shape';
import type { InfoType } from '@/lib/model/vocabulary';
import { maskValue } from '@/lib/recognise/personal-info/mask-value';
import { makeNeedle, type Needle } from '@/lib/recognise/personal-info/needles';
import { classifyTyped } from '@/lib/recognise/personal-info/typed-value';
import type { RawFact } from './fact';
import { INGEST_LIMITS } from './limits';

/** What was learnt from one typed value. */
export interface TypedReading {
  readonly infoType: InfoType | null;
  readonly masked: string;
}

/** Shortest values worth searching for, where shape alone does not say that the value is complete. */
const COMPLETE_FROM: Readonly<Partial<Record<InfoType, number>>> = { password: 6, address: 6 };

/** Everything `TypedValues` knows, as plain data. Raw values: for memory only. */
export interface TypedMemory {
  readonly fields: readonly (readonly [string, FieldShape])[];
  readonly values: readonly (readonly [string, Kept])[];
  readonly earlier: readonly Kept[];
}

interface Kept {
  readonly type: InfoType;
  readonly value: string;
}

/** Remembers the fields of each document and turns what is typed into them into needles. Held in memory only. */
export class TypedValues {
  readonly #fields: Map<string, FieldShape>;
  readonly #byField: Map<string, Needle>;
  readonly #earlier: Needle[];
  #version = 0;

  constructor(memory?: TypedMemory) {
    this.#fields = new Map(memory?.fields);
    this.#byField = new Map(memory?.values.flatMap(([id, kept]) => toNeedle(kept).map((needle) => [id, needle])));
    this.#earlier = memory?.earlier.flatMap(toNeedle) ?? [];
  }

  /** Grows with everything learnt. */
  get version(): number {
    return this.#version;
  }

  memory(): TypedMemory {
    return {
      fields: [...this.#fields],
      values: [...this.#byField].map(([id, needle]) => [id, toKept(needle)]),
      earlier: this.#earlier.map(toKept),
    };
  }

  get needles(): readonly Needle[] {
    return [...this.#byField.values(), ...this.#earlier];
  }

  /** Takes note of fields that come into sight, by themselves or within a prompt. */
  see(fact: RawFact): void {
    const { payload } = fact;
    if ('field' in payload) this.#remember(fact, payload.field);
    if ('shape' in payload) for (const field of payload.shape.fields) this.#remember(fact, field);
  }

  /** Reads what was typed; `known` are the tester's own values, whose type is certain. */
  learn(fact: RawFact<'field-typed'>, value: string, known: readonly Needle[]): TypedReading {
    const id = fieldId(fact, fact.payload.selector);
    const canary = known.find((needle) => needle.value === value.normalize('NFKC').trim());
    const infoType = canary?.type ?? classifyTyped(value, this.#fields.get(id) ?? null);
    if (infoType === null) return { infoType, masked: '' };
    if (!canary && value.trim().length >= (COMPLETE_FROM[infoType] ?? 2)) this.#keep(id, infoType, value);
    return { infoType, masked: maskValue(infoType, value) };
  }

  #remember(fact: RawFact, field: FieldShape): void {
    const id = fieldId(fact, field.selector);
    if (JSON.stringify(this.#fields.get(id)) === JSON.stringify(field)) return;
    this.#fields.set(id, field);
    const [oldest] = this.#fields.keys();
    if (this.#fields.size > INGEST_LIMITS.knownFields && oldest !== undefined) this.#fields.delete(oldest);
    this.#version += 1;
  }

  /** A value that goes on growing replaces its beginning; one that was replaced by another stays searched for. */
  #keep(id: string, type: InfoType, value: string): void {
    const needle = makeNeedle(type, value, 'typed');
    if (!needle) return;
    this.#version += 1;
    const before = this.#byField.get(id);
    const grown = before && (needle.value.startsWith(before.value) || before.value.startsWith(needle.value));
    if (before && !grown && this.#earlier.length < INGEST_LIMITS.typedNeedles) this.#earlier.push(before);
    if (before || this.#byField.size < INGEST_LIMITS.typedNeedles) this.#byField.set(id, needle);
  }
}

function toNeedle({ type, value }: Kept): Needle[] {
  const needle = makeNeedle(type, value, 'typed');
  return needle ? [needle] : [];
}

function toKept({ type, value }: Needle): Kept {
  return { type, value };
}

function fieldId(fact: Pick<RawFact, 'walk' | 'doc' | 'frame'>, selector: string): string {
  return [fact.walk, fact.doc ?? fact.frame, selector].join('\u0000');
}
