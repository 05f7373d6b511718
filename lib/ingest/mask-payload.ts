import { maskText } from '@/lib/recognise/personal-info/mask-text';
import type { Needle } from '@/lib/recognise/personal-info/needles';
import { INGEST_LIMITS } from './limits';

/** A longer text is not worth masking: its end is cut off anyway, and masking shortens only what is encoded. */
const MASKED_LENGTH = INGEST_LIMITS.stringLength * 8;

/** Masks and caps every string of a payload, however deep. `onCut` is told the names of the strings that lost text. */
export function maskPayload(payload: unknown, needles: readonly Needle[], onCut: (name: string) => void): unknown {
  return maskValueAt(payload, '', needles, onCut);
}

function maskValueAt(value: unknown, name: string, needles: readonly Needle[], onCut: (name: string) => void): unknown {
  if (typeof value === 'string') return maskString(value, name, needles, onCut);
  if (Array.isArray(value)) return value.map((item) => maskValueAt(item, name, needles, onCut));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, maskValueAt(item, key, needles, onCut)]));
}

function maskString(text: string, name: string, needles: readonly Needle[], onCut: (name: string) => void): string {
  if (/^data:/i.test(text) && text.length > INGEST_LIMITS.dataUrlLength) {
    return `${maskText(dataHead(text), needles)}…(${text.length})`;
  }
  const masked = maskText(text.slice(0, MASKED_LENGTH), needles);
  const limit = INGEST_LIMITS.stringLength;
  if (masked.length <= limit && text.length <= MASKED_LENGTH) return masked;
  onCut(name);
  return `${masked.slice(0, limit - 1)}…`;
}

/** The media type tells what it was; the content could hold anything. */
function dataHead(text: string): string {
  return text.slice(0, Math.min(text.indexOf(',') + 1, INGEST_LIMITS.dataUrlLength));
}
