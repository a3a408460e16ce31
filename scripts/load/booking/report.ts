import { CONSENT_VERSION, type Report } from '@/contract/ticket/report'
import type { Window } from '@/domain/ticket/window'

/** What a customer under load reports; only the window matters. */
export const loadReport = ({ date, half }: Window): Report => ({
  kind: 'repair',
  product: { line: 'heater' },
  fault: { symptom: 'weak-heating', description: '', tried: [], powerIsOff: true },
  mediaIds: [],
  address: { divisionCode: '330106', region: ['浙江省', '杭州市', '西湖区'], detail: '压测路 1 号' },
  contact: { name: '压测', phone: '19900000000', relation: 'self' },
  wish: { date, half },
  consent: { version: CONSENT_VERSION, given: true },
})
