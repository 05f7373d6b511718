import type { InfoType } from '@/lib/model/vocabulary';
import { readField } from '@/lib/recognise/prompt/field-kind';
import type { RuleVisit } from '@/lib/rules/define';
import type { Timed, VisitView } from '@/lib/timeline/view';
import { sentInfo } from './sent-info';

/** 资质: what proves who somebody is or what they pay with. */
export type CredentialType = 'id-card' | 'bank-card' | 'passport';
const CREDENTIALS: ReadonlySet<InfoType> = new Set<CredentialType>(['id-card', 'bank-card', 'passport']);

/** The type is that of an identity document or a bank card. */
export function isCredential(type: InfoType | null): type is CredentialType {
  return type !== null && CREDENTIALS.has(type);
}

/** Fields that ask for an ID or bank card number, on the page or in a prompt's form. */
export function credentialFields(visit: Pick<RuleVisit<'field-shown'>, 'of'>): readonly Timed<'field-shown'>[] {
  return visit.of('field-shown').filter(({ field }) => {
    const kind = readField(field);
    return kind === 'id-card' || kind === 'bank-card';
  });
}

/** The visit asks for or sends an ID or bank card number. */
export function handlesCredentials(visit: VisitView): boolean {
  return credentialFields(visit).length > 0 || sentInfo(visit).some(({ hit }) => isCredential(hit.type));
}
