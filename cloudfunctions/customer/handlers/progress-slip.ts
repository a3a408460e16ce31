import { type ServiceSlip, ticketSlip } from '@/contract/customer/slip'
import { done, refuse } from '@/contract/result'
import { slipOf } from '@/domain/slip/slip'
import { flow } from '../../shared/pdf/flow'
import { route } from '../../shared/serve/route'
import { ticketSeenBy } from '../../shared/ticket/seen'
import { productNameOf } from '../../shared/ticket/words'

export const ticketSlipRoute = route(ticketSlip, async ({ request, actor, now, services }) => {
  const ticket = await ticketSeenBy(services.db, actor, request.ticketNo, now)
  if (ticket === null) return refuse('NOT_FOUND')
  const slip = slipOf(ticket, productNameOf(ticket.report))
  if (slip === null) return refuse('NOT_IN_THIS_STATE')
  return done({
    slip,
    fileName: `服务凭单-${ticket.ticketNo}.pdf`,
    pdfBase64: Buffer.from(pdfOf(slip)).toString('base64'),
  })
})

const pdfOf = ({ title, rows, fees, total, note }: ServiceSlip): Uint8Array => {
  const paper = flow()
  paper.text(title, { size: 22, accent: true })
  for (const { label, value } of rows) paper.text(`${label}：${value}`, { gap: 4 })
  paper.heading('收费')
  for (const { label, value } of fees) paper.text(`${label}：${value}`, { gap: 4 })
  if (fees.length === 0) paper.text('没有收费', { gap: 4 })
  paper.text(`合计：${total}`, { size: 14, gap: 8 })
  paper.text(note, { size: 9, gap: 16 })
  return paper.finish(title)
}
