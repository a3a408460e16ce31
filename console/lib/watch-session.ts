import { accountSignIn } from '@/contract/staff/account'
import type { Call } from './call'
import type { SessionStore } from './session'

/** A call that notices, wherever it happens, that the session has ended. */
export const watchSession =
  (call: Call, session: SessionStore): Call =>
  async (endpoint, request) => {
    const result = await call(endpoint, request)
    if (!result.ok && result.code === 'SIGN_IN_NEEDED' && endpoint.name !== accountSignIn.name)
      session.lapse()
    return result
  }
