import type { StaffTicketDetail } from '@/contract/staff/view'
import {
  answerLabel,
  ceilingLabel,
  checklistItem,
  checklistLabel,
  ductLabel,
  earthLabel,
  wiringLabel,
  workLabel,
} from '@/contract/ticket/installation'
import type { Report } from '@/contract/ticket/report'
import { planWork } from '@/domain/installation/plan-work'

/** What a fitting will meet, in the order a technician thinks of it; nothing for a repair. */
export const siteOf = (report: Report): StaffTicketDetail['site'] => {
  if (report.kind !== 'installation') return []
  const { work, ceiling, heightCm, wiring, earth, duct, checklist } = report.installation
  const plan = planWork(report.installation, report.product.line)
  const row = (label: string, value: string) => ({ label, value })
  return [
    row('活', workLabel[work]),
    row('吊顶', `${ceilingLabel[ceiling]}，高 ${heightCm} 厘米`),
    row('电线', wiringLabel[wiring]),
    row('接地线', earthLabel[earth]),
    row('风管', ductLabel[duct]),
    ...checklistItem.options.map((item) =>
      row(checklistLabel[item], answerLabel[checklist[item] ?? 'unsure']),
    ),
    ...(plan.why.length === 0 ? [] : [row('为什么这样安排', plan.why.join(''))]),
  ]
}
