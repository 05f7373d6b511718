import { judgeCatchAll } from './catch-all';
import { judgeComplaints } from './complaints';
import { contactOf } from './contact';
import { credentialClauses } from './credential-clauses';
import { judgeCrossBorder } from './cross-border';
import { datesOf, judgeDates } from './dates';
import { declaredTypes } from './declared';
import type { DocumentText } from './document';
import { judgeItemised } from './itemised';
import { kindOf } from './kind';
import { judgeLeftovers } from './leftovers';
import { isPictured, judgeLanguage, judgeLegibility, lettersOf } from './legibility';
import { judgeMinors } from './minors';
import { type Outline, outlineOf } from './outline';
import { companiesOf, ownNames, processorOf } from './parties';
import {
  type DocumentKind,
  POLICY_RULE_IDS,
  type PolicyFacts,
  type PolicyReading,
  type PolicyRuleId,
  type PolicyVerdict,
} from './reading';
import { recipientsOf } from './recipients';
import { judgeRetention } from './retention';
import { judgeRights, type RightsReading, readRights } from './rights';
import { judgeSensitive } from './sensitive';
import { judgeSeparate } from './separate';
import { judgeUnfair } from './unfair';
import { INAPPLICABLE, verdict } from './verdict';

export type {
  DeclaredType,
  DocumentKind,
  PolicyFacts,
  PolicyReading,
  PolicyRight,
  PolicyRuleId,
  PolicyVerdict,
} from './reading';

type Verdicts = Readonly<Record<PolicyRuleId, PolicyVerdict>>;

/** Reads a policy or an agreement: what it is, what it states, and a verdict per rule with the words it rests on. */
export function readPolicy(document: DocumentText): PolicyReading {
  const outline = outlineOf(document);
  const kind = kindOf(document, outline);
  const rights = readRights(outline);
  const { han, latin } = lettersOf(document);
  const facts = factsOf(outline, rights, kind);
  return {
    kind,
    hanChars: han,
    hanRatio: han / Math.max(1, han + latin),
    facts,
    verdicts: verdictsOf(document, outline, kind, facts, rights),
  };
}

function factsOf(outline: Outline, rights: RightsReading, kind: DocumentKind): PolicyFacts {
  const processor = processorOf(outline);
  const agreement = kind === 'user-agreement' || kind === 'combined';
  return {
    processor,
    companies: companiesOf(outline),
    contact: contactOf(outline),
    dates: datesOf(outline),
    declaredTypes: kind === 'user-agreement' ? [] : declaredTypes(outline),
    recipients: recipientsOf(outline, processor),
    rights: { present: rights.present, withPath: rights.withPath },
    credentialClauses: agreement ? credentialClauses(outline) : { use: null, custody: null, breach: null },
  };
}

function verdictsOf(
  document: DocumentText,
  outline: Outline,
  kind: DocumentKind,
  facts: PolicyFacts,
  rights: RightsReading,
): Verdicts {
  if (kind === 'not-a-policy') return onAll(INAPPLICABLE);
  const style = { 'POL-003': judgeLegibility(document), 'POL-021': judgeLanguage(document, outline.title) };
  // Nobody can tell from here what a picture says.
  if (isPictured(document)) {
    const seen = {
      'POL-009': INAPPLICABLE,
      'POL-016': INAPPLICABLE,
      'POL-020': judgeSeparate(document, outline, kind),
    };
    return { ...onAll(verdict('cantTell', [], ['text'])), ...style, ...seen };
  }
  const shared = {
    ...style,
    'POL-014': judgeLeftovers(outline),
    'POL-015': judgeDates(outline),
    'POL-016': judgeUnfair(outline, kind),
    'POL-020': judgeSeparate(document, outline, kind),
  };
  if (kind === 'user-agreement') return { ...onAll(INAPPLICABLE), ...shared };
  return {
    ...shared,
    'POL-004': judgeProcessor(facts, ownNames(outline)),
    'POL-005': judgeItemised(outline),
    'POL-007': judgeRetention(outline),
    'POL-008': judgeRights(rights),
    'POL-009': judgeSensitive(outline),
    'POL-010': judgeMinors(outline),
    'POL-011': judgeCrossBorder(outline),
    'POL-012': judgeComplaints(outline, facts.contact),
    'POL-017': judgeCatchAll(outline),
  };
}

/** POL-004: one name, and a phone number, an e-mail or a postal address. */
function judgeProcessor({ processor, contact }: PolicyFacts, own: readonly string[]): PolicyVerdict {
  if (own.length > 1) return verdict('cantTell', own, ['name']);
  const ways = [contact.phone, contact.email, contact.address].filter((way) => way !== null);
  const words = [...(processor === null ? [] : [processor]), ...ways];
  const missing = [...(processor === null ? ['name'] : []), ...(ways.length === 0 ? ['contact'] : [])];
  return verdict(missing.length === 0 ? 'passed' : 'failed', words, missing);
}

function onAll(same: PolicyVerdict): Verdicts {
  return Object.fromEntries(POLICY_RULE_IDS.map((rule) => [rule, same])) as Verdicts;
}
