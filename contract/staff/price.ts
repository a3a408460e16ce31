import { estimateAsk } from '../customer/price'
import { defineEndpoint } from '../endpoint'
import { estimate } from '../product/estimate'

/** What an agent says to a caller before anything is written down: the same figures as in the app. */
export const staffPriceEstimate = defineEndpoint({
  fn: 'staff',
  name: 'price.estimate',
  kind: 'read',
  request: estimateAsk,
  response: estimate,
  errors: [],
})
