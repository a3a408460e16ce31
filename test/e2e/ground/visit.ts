import {
  acceptTicket,
  arriveAtTicket,
  askFee,
  assignTicket,
  completeTicket,
  departForTicket,
  dispatchTicket,
} from '@/contract/staff/command'
import { staffMediaConfirm, staffMediaPrepare } from '@/contract/staff/media'
import { staffTicketGet } from '@/contract/staff/ticket'
import type { Caller } from '@/local/demo/caller'
import { crews } from '@/local/demo/crews'
import { sendPicture } from '@/local/demo/send-picture'
import { aRequestId } from '../../builders/request-id'
import type { Ground } from './ground'

/** The staff's side of one Hangzhou ticket, by the console's endpoints. */
export interface Visit {
  accept(): Promise<void>
  dispatch(): Promise<void>
  assign(): Promise<void>
  depart(): Promise<void>
  arrive(): Promise<void>
  /** Asks for ¥260, above the cap. */
  askFee(): Promise<void>
  /** @param code as the customer reads it out */
  complete(code: string): Promise<void>
}

const { agent, dispatcher, outletId, outletManager, technicianId, technician } = crews.hangzhou

export const visitOf = (ground: Ground, ticketNo: string): Visit => {
  const by = (account: string, run: (call: Caller, on: OnTicket) => Promise<unknown>) => async () => {
    const call = await ground.staff(account)
    const { rev } = await call(staffTicketGet, { ticketNo })
    await run(call, { requestId: aRequestId(), ticketNo, rev })
  }
  return {
    accept: by(agent, (call, on) =>
      call(acceptTicket, { ...on, confirmedByPhone: true, capFen: 20_000, note: '' }),
    ),
    dispatch: by(dispatcher, (call, on) => call(dispatchTicket, { ...on, outletId, reason: '负责这个地区' })),
    assign: by(outletManager, (call, on) => call(assignTicket, { ...on, technicianId })),
    depart: by(technician, (call, on) => call(departForTicket, on)),
    arrive: by(technician, (call, on) => call(arriveAtTicket, on)),
    askFee: by(technician, (call, on) =>
      call(askFee, {
        ...on,
        fees: [
          {
            name: '取暖模块 QDP1020BPRO-MAX',
            amountFen: 16_000,
            entry: 'catalogue/2026-11/part:heating-module-2400',
          },
          {
            name: '主控电路板（含拆装和调试）',
            amountFen: 10_000,
            entry: 'catalogue/2026-11/part:power-board-b',
          },
        ],
        totalFen: 26_000,
        reason: '拆开以后看到主控板也烧了，要跟取暖模块一起换，不换的话用不了几天还会再坏',
      }),
    ),
    complete: (code) =>
      by(technician, async (call, on) => {
        const endpoints = { prepare: staffMediaPrepare, confirm: staffMediaConfirm }
        const photo = await sendPicture(call, endpoints, 'heaterWarm', aRequestId())
        await call(completeTicket, {
          ...on,
          summary: '换了取暖模块，试了 20 分钟正常',
          fees: [
            { name: '取暖模块', amountFen: 16_000, entry: 'catalogue/2026-11/part:heating-module-2400' },
          ],
          parts: [{ name: '取暖模块', quantity: 1 }],
          totalFen: 16_000,
          mediaIds: [photo],
          confirmation: { kind: 'code', code },
        })
      })(),
  }
}

interface OnTicket {
  requestId: string
  ticketNo: string
  rev: number
}
