import * as z from 'zod/mini'
import { openidOf } from '../shared/identity/call'
import type { Services } from '../shared/services'
import { takeAccepts } from './handlers/accepts'
import { takeRefusals } from './handlers/refusals'
import { takeSentReports } from './handlers/sent-reports'
import { pushEvent } from './push-event'

/** What WeChat takes for "understood"; anything else it sends again, twice. */
const UNDERSTOOD = 'success'

/**
 * The function's `main`: takes a push of WeChat's. What isn't for us is answered calmly, since a repetition would
 * not change it; an outage of the database is thrown, so that WeChat sends it again.
 */
export const takePush =
  (services: Services) =>
  async (event: unknown, context: unknown): Promise<string> => {
    const push = z.safeParse(pushEvent, event)
    if (!push.success) {
      services.log({ level: 'warn', what: 'push not understood' })
      return UNDERSTOOD
    }
    const caller = openidOf(context)
    // a page may call any function by name: then it may speak of its own person only
    if (caller !== null && caller !== push.data.FromUserName) {
      services.log({ level: 'warn', what: 'push by somebody else' })
      return UNDERSTOOD
    }
    switch (push.data.Event) {
      case 'subscribe_msg_popup_event':
        await takeAccepts(services, push.data)
        break
      case 'subscribe_msg_change_event':
        await takeRefusals(services, push.data)
        break
      case 'subscribe_msg_sent_event':
        await takeSentReports(services, push.data)
        break
      default:
        services.log({ level: 'info', what: 'push not for us', code: push.data.Event ?? push.data.MsgType })
    }
    return UNDERSTOOD
  }
