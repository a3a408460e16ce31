import type { ServiceSlip } from '@/contract/customer/slip'
import { kindLabel } from '@/contract/ticket/vocabulary'
import { sayMoney } from '@/domain/format/money'
import type { Ticket } from '@/domain/ticket/ticket'
import { sayTicketNo } from '@/domain/ticket/ticket-no'
import { titleOf } from '@/domain/ticket/title'
import { sayFullMoment, sayWindow } from '@/domain/time/say'

/**
 * The voucher of a service, as 家电维修服务业管理办法 asks for one: number, window, who came, what was done, each fee
 * and part. Nothing of the customer: it is shown to others.
 * @returns null while nothing was done
 */
export const slipOf = (
  { ticketNo, kind, report, state }: Ticket,
  productName: string,
): ServiceSlip | null => {
  if (state.status !== 'completed' && state.status !== 'closed') return null
  const { completion, assignment, dispatch } = state
  return {
    title: '服务凭单',
    rows: [
      { label: '工单号', value: sayTicketNo(ticketNo) },
      { label: '服务', value: `${kindLabel[kind]} · ${titleOf(report)}` },
      { label: '产品', value: productName },
      // the year belongs on paper, so the window is said as of another one
      { label: '约定时间', value: sayWindow(report.wish, 0) },
      { label: '完成时间', value: sayFullMoment(completion.at) },
      { label: '师傅', value: `${assignment.name}，工号 ${assignment.badgeNo}` },
      { label: '网点', value: `${dispatch.outletName}，电话 ${dispatch.outletPhone}` },
      { label: '做了什么', value: completion.summary },
      ...completion.parts.map(({ name, quantity }) => ({
        label: '换上的配件',
        value: `${name} × ${quantity}`,
      })),
    ],
    fees: completion.fees.map(({ name, amountFen }) => ({ label: name, value: sayMoney(amountFen) })),
    total: sayMoney(completion.totalFen),
    note: `客户${completion.confirmedBy === 'code' ? '报了确认码' : '签名'}确认完工。收费有疑问，请打官方热线，凭工单号可查。`,
  }
}
