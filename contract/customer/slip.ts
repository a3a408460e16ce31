import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint'
import { ticketNo } from '../ticket/ticket-no'

const row = z.object({ label: z.string(), value: z.string() })

/** The voucher of a service that was done; nothing of the customer stands on it. */
export const serviceSlip = z.object({
  title: z.string(),
  rows: z.array(row),
  fees: z.array(row),
  /** `¥60` */
  total: z.string(),
  note: z.string(),
})
export type ServiceSlip = z.infer<typeof serviceSlip>

/** To be kept as a picture, drawn by the phone from `slip`, or as the file. */
export const ticketSlip = defineEndpoint({
  fn: 'customer',
  name: 'ticket.slip',
  kind: 'read',
  request: z.strictObject({ ticketNo }),
  response: z.object({ slip: serviceSlip, fileName: z.string(), pdfBase64: z.string() }),
  errors: ['NOT_FOUND', 'NOT_IN_THIS_STATE'],
})
