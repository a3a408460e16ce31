import type { Browser } from 'playwright-core'
import { ticketSubmit } from '@/contract/customer/ticket'
import { bindTechnician, issueBindCode } from '@/contract/staff/technician'
import type { Report } from '@/contract/ticket/report'
import { crews } from '@/local/demo/crews'
import { pages } from '@/src/routes'
import { aReport } from '../../builders/report'
import { aRequestId } from '../../builders/request-id'
import { connectTo } from '../../cloudfunctions/ground/database'
import type { Ground } from './ground'
import { anH5Phone, type H5Phone, type Look } from './h5-phone'
import { visitOf } from './visit'

const { outletManager, technicianId } = crews.hangzhou

/** Who plays the technician: somebody with WeChat who is nobody's customer. */
export const TECHNICIAN = 'shifu-lijianguo'

/** What the outlet's manager reads to the technician. */
export const codeFromOutlet = async (ground: Ground): Promise<string> => {
  const manager = await ground.staff(outletManager)
  const { code } = await manager(issueBindCode, { requestId: aRequestId(), technicianId })
  return code
}

/** A visit of that customer in the technician's hands, for today whatever the hour. @returns its number */
export const layInVisitToday = async (
  ground: Ground,
  personId: string,
  change: Partial<Extract<Report, { kind: 'repair' }>> = {},
  half: 'morning' | 'afternoon' = 'morning',
): Promise<string> => {
  const customer = await ground.customer(personId)
  const { ticketNo } = await customer(ticketSubmit, {
    requestId: aRequestId(),
    channel: 'miniProgram',
    report: aReport(change),
  })
  const visit = visitOf(ground, ticketNo)
  for (const step of ['accept', 'dispatch', 'assign'] as const) await visit[step]()
  await moveToToday(ground, ticketNo, half)
  return ticketNo
}

/** The technician's phone with the day open, bound by typing the code. */
export const aTechnicianPhone = async (browser: Browser, ground: Ground, look?: Look): Promise<H5Phone> => {
  const phone = await anH5Phone(browser, ground, TECHNICIAN, look)
  await phone.open(pages.technician)
  return phone
}

const moveToToday = async (ground: Ground, ticketNo: string, half: string): Promise<void> => {
  const db = connectTo(ground.host)
  const { data } = await db.collection('tickets').doc(ticketNo).get()
  const [ticket] = data as { updatedAt: number; report: { wish: object } }[]
  if (ticket === undefined) throw new Error(`no ticket ${ticketNo}`)
  const date = new Date(ticket.updatedAt + 8 * 3_600_000).toISOString().slice(0, 10)
  await db
    .collection('tickets')
    .doc(ticketNo)
    .update({ report: { wish: { date, half } } })
}

/** As above without the screen: the code is typed by the account itself. */
export const bindTheTechnician = async (ground: Ground): Promise<void> => {
  const technician = await ground.customer(TECHNICIAN)
  await technician(bindTechnician, { requestId: aRequestId(), code: await codeFromOutlet(ground) })
}
