import * as z from 'zod/mini'
import { dropIn } from '../customer/outlet'
import { defineEndpoint } from '../endpoint'
import { day, id, requestId } from '../scalar'

/** Who comes to the manager's own outlet on that day, by half-day and number. */
export const dropInList = defineEndpoint({
  fn: 'staff',
  name: 'dropIn.list',
  kind: 'read',
  request: z.strictObject({ date: day }),
  response: z.object({ rows: z.array(dropIn) }),
  errors: [],
})

export const settleDropIn = defineEndpoint({
  fn: 'staff',
  name: 'dropIn.settle',
  kind: 'write',
  request: z.strictObject({ requestId, dropInId: id, outcome: z.enum(['came', 'absent']) }),
  response: dropIn,
  errors: ['DROP_IN_NOT_FOUND', 'DROP_IN_OVER'],
})
