import type { PanelState } from '@/lib/contract/feed';
import type { PanelAnswer, PanelCall } from '@/lib/contract/rpc';
import type { SessionHead } from '@/lib/contract/session';
import type { AuditEvent } from '@/lib/model/event';
import type { Lang } from '@/lib/model/vocabulary';

/** Everything the panel needs of the world outside it; the extension fills it, tests fake it. */
export interface PanelSource {
  /** Calls back with every state and with news that events were stored. Survives the worker's death. */
  subscribe(onState: (state: PanelState) => void, onStored: (sessionId: string, lastSeq: number) => void): () => void;
  call(call: PanelCall): Promise<PanelAnswer>;
  readHead(sessionId: string): Promise<SessionHead | null>;
  /** Events with a higher `seq`, in order. */
  readEvents(sessionId: string, afterSeq: number): Promise<readonly AuditEvent[]>;
  readShot(sessionId: string, file: string): Promise<Blob | null>;
  /** Has to be called synchronously in a click. */
  requestAllSites(): Promise<boolean>;
  /** Asks for the one site that an address is on. Has to be called synchronously in a click. */
  requestSite(url: string): Promise<boolean>;
  /** Opens the filing register in a tab of its own. */
  openRegister(url: string): void;
  copy(text: string): Promise<boolean>;
  save(fileName: string, content: Blob): void;
  rememberLang(lang: Lang): void;
  savedLang(): Promise<Lang | null>;
  readonly browserLang: Lang;
}
