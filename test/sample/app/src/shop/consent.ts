import { ref, watch } from 'vue';

export type Consent = 'unasked' | 'agreed' | 'refused';

const KEY = 'xq_privacy_choice';

/** The visitor's answer to the privacy notice, kept on this phone. */
export const consent = ref<Consent>(stored());

/** Keeps the answer. */
export function answerConsent(answer: Consent): void {
  consent.value = answer;
  if (answer === 'unasked') localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, answer);
}

/** Runs `act` once agreement is given, at once if it was given on an earlier visit. */
export function whenAgreed(act: () => void): void {
  const stop = watch(
    consent,
    (now) => {
      if (now !== 'agreed') return;
      act();
      queueMicrotask(() => stop());
    },
    { immediate: true },
  );
}

function stored(): Consent {
  const value = localStorage.getItem(KEY);
  return value === 'agreed' || value === 'refused' ? value : 'unasked';
}
