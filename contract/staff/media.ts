import { mediaConfirm, mediaPrepare } from '../customer/media'
import { defineEndpoint } from '../endpoint'

/** The staff's way to the same two steps: the technician's photos, the customer's signature, a portrait. */
export const staffMediaPrepare = defineEndpoint({ ...mediaPrepare, fn: 'staff' })
export const staffMediaConfirm = defineEndpoint({ ...mediaConfirm, fn: 'staff' })
