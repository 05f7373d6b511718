import type { Bilingual, FilingKind } from '@/lib/model/vocabulary';

/** A register that a person can ask whose a number is. */
export interface PublicRegister {
  readonly name: Bilingual;
  /** Its query page; null where it has to be searched for by name. */
  readonly url: string | null;
}

const MINISTRY: PublicRegister = {
  name: { zh: 'ICP/IP 地址/域名信息备案管理系统', en: 'ICP filing register of the ministry' },
  url: 'https://beian.miit.gov.cn/',
};
const POLICE: PublicRegister = {
  name: { zh: '全国互联网安全管理服务平台', en: 'register of the police' },
  url: 'https://beian.mps.gov.cn/',
};
const PERMITS: PublicRegister = {
  name: { zh: '工信部电信业务市场综合管理信息系统', en: 'ministry’s system for telecom business permits' },
  url: null,
};

/** The register that a number of this kind stands in. */
export function registerOf(kind: FilingKind): PublicRegister {
  if (kind === 'public-security') return POLICE;
  return kind === 'icp-licence' ? PERMITS : MINISTRY;
}

/** The same by the number alone, as reports write it. */
export function registerOfNumber(number: string): PublicRegister {
  if (number.includes('公网安备')) return POLICE;
  return /ICP备/.test(number) ? MINISTRY : PERMITS;
}
