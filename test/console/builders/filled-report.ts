import { emptyReport, type ReportValues } from '@/console/features/open-ticket/report-values'
import { useDraftShelf } from '@/console/lib/drafts'

/** All that a caller in Hangzhou said, but for the time. */
const filled: ReportValues = {
  ...emptyReport,
  name: '王秀英',
  phone: '13800138000',
  region: ['330000', '330100', '330106'],
  detail: '文三路 90 号 3 幢 502',
  symptom: 'cold-wind-only',
  consent: true,
}

/** The agent has written it down before, and looked elsewhere. */
export const alreadyWritten = (change: Partial<ReportValues> = {}): void =>
  useDraftShelf.getState().keep('open-ticket', { ...filled, ...change })
