import { json } from '@/test/support/site';
import { type RunningSites, startSites } from '@/test/support/site-server';
import type { AppName } from './expectation';

/** Host under which each app is served on this machine. */
const HOSTS: Readonly<Record<AppName, string>> = { 'uni-app': 'h5.guoyuxianguo.cn', taro: 'h5.maiyuhongbei.cn' };

/** A build on its host, with the two answers that its log-in asks for. */
export async function serveApp(app: AppName, folder: string): Promise<RunningSites & { readonly url: string }> {
  const host = HOSTS[app];
  const routes = { '/api/sms': json({ sent: true }), '/api/login': json({ token: 'a-visitor' }) };
  const sites = await startSites([{ host, folder, routes }]);
  return { ...sites, url: `https://${host}/` };
}
