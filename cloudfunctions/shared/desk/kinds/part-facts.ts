import type { PartOrder } from '@/contract/desk/report'
import type { DeskFact } from '@/contract/desk/view'
import type { DeskStatus } from '@/contract/desk/vocabulary'
import { partIn } from '@/domain/catalogue/catalogue'
import { publishedOn } from '@/domain/catalogue/in-force'
import type { DeskTicket } from '@/domain/desk/desk-ticket'
import { maskDetail, maskName, maskPhone } from '@/domain/format/mask'
import { sayMoney } from '@/domain/format/money'
import type { Reader } from '@/domain/ticket/timeline'
import { chinaDay } from '@/domain/time/china'
import type { Db } from '../../database/cloud'
import { outletById } from '../../repositories/places'
import { lackingOf } from './part-place'
import { listedFen } from './part-refusal'

/** Who packs a parcel needs the whole address; before and after nobody of the staff does. */
const packed: readonly DeskStatus[] = ['confirmed', 'sent']

/** Before it is in the customer's hands somebody has to know whether the parts are there. */
const waiting: readonly DeskStatus[] = ['submitted', 'confirmed']

/** What was ordered, what it costs, where it goes, and whether it is there. */
export const factsOfOrder = async (
  db: Db,
  ticket: DeskTicket,
  reader: Reader,
  now: number,
): Promise<DeskFact[]> => {
  const { report, state } = ticket
  if (report.kind !== 'part') return []
  const { catalogue } = publishedOn(chinaDay(now))
  const isShown = reader === 'customer' || packed.includes(state.status)
  return [
    ...report.items.map(({ partId, quantity }) => {
      const part = partIn(catalogue, partId)
      const price = part === null ? '' : `，一个 ${sayMoney(part.priceFen)}`
      return { label: '配件', value: `${part?.name ?? partId} × ${quantity}${price}` }
    }),
    ...(report.model === undefined ? [] : [{ label: '要装的型号', value: report.model }]),
    { label: '价目表上', value: `一共 ${sayMoney(listedFen(report, now))}` },
    ...(await handoverOf(db, report, isShown)),
    ...(waiting.includes(state.status) ? [{ label: '现货', value: stockWords(ticket) }] : []),
  ]
}

const handoverOf = async (
  db: Db,
  { handover, contact }: PartOrder,
  isShown: boolean,
): Promise<DeskFact[]> => {
  const who = isShown
    ? `${contact.name} ${contact.phone}`
    : `${maskName(contact.name)} ${maskPhone(contact.phone)}`
  if (handover.way === 'delivery') {
    const { region, detail } = handover.address
    return [
      { label: '寄到', value: `${region.join(' ')} ${isShown ? detail : maskDetail(detail)}` },
      { label: '收货人', value: who },
      { label: '付款', value: '收货时付，快递费到付' },
    ]
  }
  const outlet = await outletById(db, handover.outletId)
  return [
    {
      label: '取货网点',
      value: outlet === null ? handover.outletId : `${outlet.name}，电话 ${outlet.phone}`,
    },
    { label: '取货人', value: who },
    { label: '付款', value: '取货时在网点付' },
  ]
}

const stockWords = (ticket: DeskTicket): string => {
  const lacking = lackingOf(ticket)
  if (lacking.length === 0) return '都替您留着了'
  const { reservations } = ticket
  return reservations.length === 0 ? '现在没有现货，要等补货' : '有一部分留着了，别的要等补货'
}
