import { useContext, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Foreign } from '@/components/report/Foreign';
import { inOneLine, Language } from '@/components/report/language';
import { Text } from '@/components/report/Text';
import { answerFor, type RegisterAnswer } from '@/lib/model/register';
import { OPERATOR_WORDS } from '@/lib/panel/operator-words';
import { sessionOnScreen } from '@/lib/panel/screen';
import { registerFor } from '@/lib/report/registers';
import { useStore } from './store';

interface RegisterFieldProps {
  readonly number: string;
  /** A malformed number is in no register. */
  readonly valid: boolean;
}

/** Where a number is looked up, and what the tester found there: kept with the session. */
export function RegisterField({ number, valid }: RegisterFieldProps) {
  const store = useStore();
  const answer = answerFor(sessionOnScreen(store.screen.value)?.register, number);
  const [changing, setChanging] = useState(false);
  const place = useFocusOnSwitch(answer !== undefined && !changing);
  const say = (given: Pick<RegisterAnswer, 'subject'> | null): void => {
    setChanging(false);
    void store.answerRegister(number, given);
  };
  return (
    <div class="register">
      <Register number={number} />
      <div class="register-answer" ref={place}>
        {valid && answer && !changing && <Answer answer={answer} onChange={() => setChanging(true)} />}
        {valid && (!answer || changing) && <Field answer={answer} number={number} onSay={say} />}
      </div>
    </div>
  );
}

/** Where the tester's own doing puts another control in place of the one that had the focus, that one gets it. */
function useFocusOnSwitch(answered: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(answered);
  useLayoutEffect(() => {
    if (before.current === answered) return;
    before.current = answered;
    const { activeElement, body } = place.current?.ownerDocument ?? {};
    if (!activeElement || activeElement === body) place.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [answered]);
  return place;
}

/** The register that has numbers of this kind. */
function Register({ number }: { readonly number: string }) {
  const store = useStore();
  const language = useContext(Language);
  const { name, url } = registerFor(number);
  if (url === null) {
    return (
      <p class="aside">
        <Text text={OPERATOR_WORDS.searchIn} />
        <Text text={name} />
      </p>
    );
  }
  return (
    <button
      aria-label={`${inOneLine(OPERATOR_WORDS.register, language)} ${number}`}
      class="button"
      onClick={() => store.openRegister(url)}
      type="button"
    >
      <Text text={OPERATOR_WORDS.register} />
      <span aria-hidden="true"> ↗</span>
    </button>
  );
}

interface AnswerProps {
  readonly answer: RegisterAnswer;
  readonly onChange: () => void;
}

function Answer({ answer: { subject, number }, onChange }: AnswerProps) {
  const language = useContext(Language);
  return (
    <div class="register-line">
      <p>
        <span class="aside">
          <Text text={OPERATOR_WORDS.holder} />
        </span>
        <br />
        {subject === null ? (
          <strong class="worry">
            <Text text={OPERATOR_WORDS.noneSaid} />
          </strong>
        ) : (
          <strong>
            <Foreign text={subject} />
          </strong>
        )}
      </p>
      <button
        aria-label={`${inOneLine(OPERATOR_WORDS.change, language)} ${number}`}
        class="button button-quiet"
        onClick={onChange}
        type="button"
      >
        <Text text={OPERATOR_WORDS.change} />
      </button>
    </div>
  );
}

interface FieldProps {
  readonly number: string;
  /** What was said before. */
  readonly answer: RegisterAnswer | undefined;
  readonly onSay: (given: Pick<RegisterAnswer, 'subject'> | null) => void;
}

/** A name, or the word that there is none. */
function Field({ number, answer, onSay }: FieldProps) {
  const language = useContext(Language);
  const [text, setText] = useState(answer?.subject ?? '');
  const id = useId();
  const named = (words: typeof OPERATOR_WORDS.keep): string => `${inOneLine(words, language)} ${number}`;
  return (
    <form
      class="register-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onSay({ subject: text.trim() });
      }}
    >
      <label for={id}>
        <Text text={OPERATOR_WORDS.holder} />
      </label>
      <input
        autocomplete="off"
        id={id}
        maxLength={100}
        onInput={(event) => setText(event.currentTarget.value)}
        spellcheck={false}
        type="text"
        value={text}
      />
      <div class="actions">
        <button aria-label={named(OPERATOR_WORDS.keep)} class="button" disabled={text.trim() === ''} type="submit">
          <Text text={OPERATOR_WORDS.keep} />
        </button>
        <button
          aria-label={named(OPERATOR_WORDS.none)}
          class="button button-quiet"
          onClick={() => onSay({ subject: null })}
          type="button"
        >
          <Text text={OPERATOR_WORDS.none} />
        </button>
        {answer && (
          <button
            aria-label={named(OPERATOR_WORDS.takeBack)}
            class="button button-quiet"
            onClick={() => onSay(null)}
            type="button"
          >
            <Text text={OPERATOR_WORDS.takeBack} />
          </button>
        )}
      </div>
    </form>
  );
}
