import { addressOf, documentUrl } from '@/lib/probe/address';
import { formText, UNKNOWN_BODY } from '@/lib/probe/body';
import { now } from '@/lib/probe/clock';
import { report, searchText } from '@/lib/probe/emit';
import { listen, targetOf } from '@/lib/probe/events';
import { asText, createWeakTable, indexOf, isObject, lower, scope, slice } from '@/lib/probe/natives';
import { attributeOf, brand, reader } from '@/lib/probe/platform';
import { requestSent } from '@/lib/probe/requests';
import { hookConstructor } from '@/lib/probe/wrap';

/** Events of one submission follow each other within this time. */
const SAME_SUBMIT_MS = 30;

/**
 * Reports forms at the moment the browser collects their entries for sending, which it does for clicks, `submit()` and
 * `requestSubmit()` alike, and not when the page handles the submission itself. A `new FormData(form)` collects the
 * entries too and is told apart by its constructor.
 */
export function hookForms(): void {
  const collectedAt = createWeakTable<number>();
  /** The button that submitted a form just now. */
  const submitters = createWeakTable<unknown>();
  const submitterOf = reader('SubmitEvent', 'submitter');
  const formDataOf = reader('FormDataEvent', 'formData');
  const isForm = brand('HTMLFormElement');
  let constructing = 0;

  hookConstructor('FormData', {
    hot: true,
    before: () => {
      constructing += 1;
    },
    finally: () => {
      constructing -= 1;
    },
  });
  listen(scope, 'submit', (event) => {
    const form = targetOf(event);
    if (isObject(form)) submitters.set(form, submitterOf(event));
  });
  listen(scope, 'formdata', (event) => {
    const form = targetOf(event);
    const data = formDataOf(event);
    if (constructing > 0 || !isForm(form) || !isObject(data)) return;
    const at = now();
    // The browser may collect twice for one submission.
    if (at - (collectedAt.get(form) ?? 0) < SAME_SUBMIT_MS) return;
    collectedAt.set(form, at);
    submitted(form, submitters.get(form), data);
    submitters.set(form, null);
  });
}

function submitted(form: object, submitter: unknown, data: object): void {
  const isPost = lower(given(form, submitter, 'method')) === 'post';
  const method = isPost ? 'POST' : 'GET';
  const action = addressOf(given(form, submitter, 'action') || documentUrl());
  const text = formText(data);
  const texts = searchText(isPost ? 'body' : 'url', text, 'form');
  report('form-submitted', { action, method }, texts);
  const url = isPost ? action : `${before(before(action, '#'), '?')}?${text}`;
  requestSent({ method, url, initiator: 'form', ...(isPost && { body: { ...UNKNOWN_BODY, texts } }) });
}

/** What the form says of its submission; the button that submitted it may say otherwise. */
function given(form: object, submitter: unknown, name: string): string {
  const own = isObject(submitter) ? attributeOf(submitter, `form${name}`) : null;
  return asText(own ?? attributeOf(form, name));
}

/** The text up to a mark; all of it without one. */
function before(text: string, mark: string): string {
  const end = indexOf(text, mark);
  return end < 0 ? text : slice(text, 0, end);
}
