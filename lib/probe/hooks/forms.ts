import { createFormText } from '@/lib/probe/body';
import { searchText } from '@/lib/probe/emit';
import { createWeakTable, indexOf, isObject, lower, slice } from '@/lib/probe/natives';
import { brand, invoker, reader } from '@/lib/probe/platform';
import type { Realm } from '@/lib/probe/realm';
import type { RequestLog } from '@/lib/probe/requests';

/** Events of one submission follow each other within this time. */
const SAME_SUBMIT_MS = 30;

/**
 * Reports forms at the moment the browser collects their entries for sending, which it does for clicks, `submit()` and
 * `requestSubmit()` alike, and not when the page handles the submission itself. A `new FormData(form)` collects the
 * entries too and is told apart by its constructor.
 */
export function hookForms(realm: Realm, log: RequestLog): void {
  const { scope } = realm;
  const collectedAt = createWeakTable<number>();
  const submitters = createSubmitterTable(realm);
  const read = createFormReader(realm, log, submitters);
  const targetOf = reader(scope, 'Event', 'target');
  const formDataOf = reader(scope, 'FormDataEvent', 'formData');
  const isForm = brand(scope, 'HTMLFormElement');
  let constructing = 0;

  realm.wrap.creator(scope, 'FormData', {
    hot: true,
    before: () => {
      constructing += 1;
    },
    finally: () => {
      constructing -= 1;
    },
  });
  realm.listen(scope, 'formdata', (event) => {
    const form = targetOf(event);
    const data = formDataOf(event);
    if (constructing > 0 || !isForm(form) || !isObject(data)) return;
    const now = realm.now();
    // The browser may collect twice for one submission.
    if (now - (collectedAt.get(form) ?? 0) < SAME_SUBMIT_MS) return;
    collectedAt.set(form, now);
    read(form, data);
  });
}

/** Takes the button that submitted a form just now, since it may carry its own address and method. */
function createSubmitterTable(realm: Realm): (form: object) => unknown {
  const submitters = createWeakTable<object | null>();
  const submitterOf = reader(realm.scope, 'SubmitEvent', 'submitter');
  const targetOf = reader(realm.scope, 'Event', 'target');
  realm.listen(realm.scope, 'submit', (event) => {
    const form = targetOf(event);
    const submitter = submitterOf(event);
    if (isObject(form)) submitters.set(form, isObject(submitter) ? submitter : null);
  });
  return (form) => {
    const submitter = submitters.get(form) ?? null;
    submitters.set(form, null);
    return submitter;
  };
}

type ReadForm = (form: object, data: object) => void;

function createFormReader(realm: Realm, log: RequestLog, submitterOf: (form: object) => unknown): ReadForm {
  const attribute = invoker(realm.scope, 'Element', 'getAttribute');
  const entries = createFormText(realm.scope, log.blobs);
  const documentUrl = reader(realm.scope, 'Document', 'URL');

  const given = (form: object, submitter: unknown, name: string): string => {
    const own = isObject(submitter) ? attribute(submitter, `form${name}`) : null;
    const value = typeof own === 'string' ? own : attribute(form, name);
    return typeof value === 'string' ? value : '';
  };

  return (form, data) => {
    const submitter = submitterOf(form);
    const method = lower(given(form, submitter, 'method')) === 'post' ? 'POST' : 'GET';
    const action = given(form, submitter, 'action');
    const target = action === '' ? documentUrl(realm.scope.document) : realm.address(action);
    const text = entries(data);
    const url = typeof target === 'string' ? target : '';
    const sentTo = method === 'POST' ? url : `${withoutQuery(url)}?${text}`;
    const search = searchText(method === 'POST' ? 'body' : 'url', text, 'form');
    realm.report('form-submitted', { action: url, method }, search);
    const body = method === 'POST' ? { size: null, texts: search } : undefined;
    log.sent({ method, url: sentTo, initiator: 'form', body });
  };
}

function withoutQuery(url: string): string {
  const hash = indexOf(url, '#');
  const bare = hash < 0 ? url : slice(url, 0, hash);
  const query = indexOf(bare, '?');
  return query < 0 ? bare : slice(bare, 0, query);
}
