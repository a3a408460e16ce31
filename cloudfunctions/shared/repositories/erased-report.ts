import * as z from 'zod/mini'
import { partOrder } from '@/contract/desk/report'
import { address, contact } from '@/contract/ticket/address'
import { installationReport, repairReport } from '@/contract/ticket/report'

/** What stands where a person stood. Nobody's number: a technician must never reach a stranger by it. */
export const ERASED = '已删除'

const erasedPerson = {
  address: z.strictObject({ ...address.shape, detail: z.literal(ERASED) }),
  contact: z.strictObject({ ...contact.shape, name: z.literal(ERASED), phone: z.literal('') }),
}

/** A stored report without its person. Only ever read from the store: nobody can send one. */
export const erasedReport = z.discriminatedUnion('kind', [
  z.strictObject({ ...repairReport.shape, ...erasedPerson }),
  z.strictObject({ ...installationReport.shape, ...erasedPerson }),
])

/** An order of parts without its person. */
export const erasedOrder = z.strictObject({
  ...partOrder.shape,
  contact: z.strictObject({ name: z.literal(ERASED), phone: z.literal('') }),
})
