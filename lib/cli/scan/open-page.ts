import type { ArmedPage } from '@/lib/cli/record/armed-page';
import { within } from '@/lib/cli/within';

const ARRIVAL_LIMIT_MS = 1000;

/** Why a page could not be audited; `message` is bilingual and says what to do. */
export interface OpenFailure {
  readonly code: string;
  readonly message: string;
}

const MEANING: readonly (readonly [RegExp, string])[] = [
  [/ERR_NAME_NOT_RESOLVED/, '找不到主机，请检查地址拼写或网络 / host not found: check the address or the network'],
  [/ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED/, '没有网络连接 / no network connection'],
  [
    /ERR_CONNECTION_REFUSED/,
    '主机拒绝连接，请确认服务已启动、端口正确 / connection refused: is the server running on that port?',
  ],
  [/ERR_CONNECTION_(RESET|CLOSED|ABORTED)|ERR_EMPTY_RESPONSE/, '连接被主机中断 / the host broke the connection'],
  [/ERR_CONNECTION_TIMED_OUT|ERR_TIMED_OUT|ERR_ADDRESS_UNREACHABLE/, '主机没有应答 / the host does not answer'],
  [/ERR_TOO_MANY_REDIRECTS/, '重定向循环 / redirect loop'],
  [/ERR_CERT|ERR_SSL/, '证书或 TLS 错误 / certificate or TLS error'],
  [/ERR_ABORTED/, '地址指向下载或被中断 / the address is a download or the load was aborted'],
  [/ERR_INVALID_URL|Cannot navigate to invalid URL/, '地址无效 / invalid address'],
];

/**
 * Opens the address in the armed page. Null when a document was committed with a status below 400; otherwise the
 * reason: unreachable, TLS error, redirect loop, HTTP error, or no answer before the deadline.
 */
export async function openPage(armed: ArmedPage, url: string, deadline: number): Promise<OpenFailure | null> {
  try {
    const answer = await within(armed.root.send('Page.navigate', { url }), Math.max(0, deadline - Date.now()));
    if (answer === null) return { code: 'timeout', message: '在时限内没有任何应答 / no answer within the time limit' };
    if (answer.errorText) return explain(answer.errorText);
    const status = answer.loaderId === undefined ? null : armed.statusOf(answer.loaderId);
    if (status !== null && status >= 400) {
      await letItArrive(armed);
      return { code: `http-${status}`, message: `服务器返回 HTTP ${status} / the server answered HTTP ${status}` };
    }
    return null;
  } catch (error) {
    return explain(error instanceof Error ? error.message : String(error));
  }
}

/**
 * A page that is closed in the moment of its commit is sometimes never gone: Chromium then leaves
 * `Target.disposeBrowserContext` without an answer. Once its renderer has spoken it can go.
 */
async function letItArrive(armed: ArmedPage): Promise<void> {
  await within(
    armed.root.send('Runtime.evaluate', { expression: '0' }).catch(() => undefined),
    ARRIVAL_LIMIT_MS,
  );
}

function explain(errorText: string): OpenFailure {
  const meaning = MEANING.find(([pattern]) => pattern.test(errorText))?.[1];
  return { code: errorText, message: meaning ? `${meaning} (${errorText})` : errorText };
}
