import type { ReportPrompt } from '@/lib/model/report';
import { labelOf, ROLE_TERMS } from '@/lib/report/terms';
import { WORDS } from '@/lib/report/words';
import { Foreign, ForeignBlock } from './Foreign';
import { Text } from './Text';

/** What a prompt said and which buttons it had, each with the part it plays. */
export function PromptBody({ prompt }: { readonly prompt: ReportPrompt }) {
  return (
    <div class="prompt-body">
      <div class="prompt-words">
        {prompt.text === '' ? <Text text={WORDS.promptNoWords} /> : <ForeignBlock text={prompt.text} />}
      </div>
      {prompt.buttons.length > 0 && (
        <ul class="prompt-buttons">
          {prompt.buttons.map((button, index) => (
            <li class={`prompt-button role-${button.role}`} key={`${button.text} ${index}`}>
              {button.text === '' ? <Text text={WORDS.noButtonText} /> : <Foreign text={button.text} />}{' '}
              <span class="role">
                <Text text={labelOf(ROLE_TERMS, button.role)} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
