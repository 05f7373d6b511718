import type { RegisterAnswer } from '@/lib/model/register';
import type { ConsentPass, Container, InfoType, Lang, Profile, Severity } from '@/lib/model/vocabulary';

/** What `scan` was asked to do, checked and complete. */
export interface ScanOptions {
  readonly urls: readonly string[];
  readonly outDir: string;
  readonly formats: readonly ('html' | 'json')[];
  readonly passes: readonly ConsentPass[];
  readonly container: Container;
  readonly profile: Profile;
  readonly device: string;
  readonly lang: Lang;
  readonly headed: boolean;
  /** Comes back to each address after its walk, with what it has stored. */
  readonly returnVisit: boolean;
  readonly userDataDir: string | null;
  readonly canaries: readonly { readonly type: InfoType; readonly value: string }[];
  readonly firstParty: readonly string[];
  /** Paths of services of their own on one origin (`/tickets`), for what must not be carried from one to the other. */
  readonly services: readonly string[];
  /** What a person read in the filing registers. */
  readonly register: readonly RegisterAnswer[];
  readonly concurrency: number;
  /** Per page and pass. */
  readonly timeoutMs: number;
  readonly resume: boolean;
  readonly failOn: Exclude<Severity, 'info'> | 'none';
  readonly browserArgs: readonly string[];
}

export const DEFAULT_DEVICE = 'phone';
export const DEFAULT_TIMEOUT_S = 60;
