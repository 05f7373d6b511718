import { GLOSSARY, METHOD } from '@/lib/report/method';
import { WORDS } from '@/lib/report/words';
import { Section } from './Section';
import { Text } from './Text';

/** How the audit was done and what it cannot say. */
export function MethodSection() {
  return (
    <Section id="method" title={WORDS.method}>
      <dl class="prose">
        {METHOD.map(({ title, text }) => (
          <div key={title.en}>
            <dt>
              <Text text={title} />
            </dt>
            <dd>
              <Text text={text} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** The words of the report for a first-time reader. */
export function GlossarySection() {
  return (
    <Section id="glossary" title={WORDS.glossary}>
      <dl class="prose">
        {GLOSSARY.map(({ term, text }) => (
          <div key={term.en}>
            <dt>
              <Text text={term} />
            </dt>
            <dd>
              <Text text={text} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
