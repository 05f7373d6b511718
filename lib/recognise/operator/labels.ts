import type { DossierSlot } from '@/lib/model/dossier';
import type { Bilingual } from '@/lib/model/vocabulary';

/** What each place in the operator's dossier is called. */
export const SLOT_LABELS: Readonly<Record<DossierSlot, Bilingual>> = {
  'filing-number': { zh: '备案号', en: 'Filing number' },
  'filing-subject': { zh: '登记系统的主办单位', en: 'Holder in the register' },
  'policy-processor': { zh: '隐私政策的处理者', en: 'Processor in the policy' },
  'agreement-party': { zh: '用户协议的签约方', en: 'Party to the agreement' },
  footer: { zh: '页脚版权', en: 'Copyright line' },
  'number-line': { zh: '备案号旁', en: 'Beside the filing number' },
  page: { zh: '页面写明的运营者', en: 'Operator named on a page' },
  'licence-page': { zh: '营业执照公示', en: 'Business licence' },
  'credit-code': { zh: '统一社会信用代码', en: 'Unified social credit code' },
  address: { zh: '地址', en: 'Address' },
  phone: { zh: '电话', en: 'Telephone' },
  email: { zh: '邮箱', en: 'E-mail' },
};
