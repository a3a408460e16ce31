import { workLabel } from '@/contract/ticket/installation'
import { lineLabel, type Report } from '@/contract/ticket/report'
import { symptomOf } from '@/contract/ticket/symptom'

/** What a ticket is about, without its kind: `取暖效果下降`, `浴霸新装`. */
export const titleOf = (report: Report): string =>
  report.kind === 'repair'
    ? symptomOf(report.fault.symptom).zh
    : `${report.product.line === 'unknown' ? '' : lineLabel[report.product.line]}${workLabel[report.installation.work]}`
