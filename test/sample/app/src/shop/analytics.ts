const BAIDU_SITE = '5c0e7d1b9a3f42688de1f07ab6c4d935';
const RANGERS_APP = 20008231;

let started = false;

/** Loads the two measuring services that the shop uses: page counts and usage events. */
export function startAnalytics(): void {
  if (started) return;
  started = true;
  const script = document.createElement('script');
  script.async = true;
  script.src = `https://hm.baidu.com/hm.js?${BAIDU_SITE}`;
  document.head.append(script);
  reportLaunch();
}

function reportLaunch(): void {
  const event = { event: 'app_launch', params: '{}', local_time_ms: Date.now() };
  const body = JSON.stringify([{ events: [event], user: {}, header: { app_id: RANGERS_APP, os_name: 'h5' } }]);
  fetch('https://mcs.snssdk.com/list', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  }).catch(() => undefined);
}
