import { createHash } from 'node:crypto'
import { done, refuse } from '@/contract/result'
import { accountMe, accountSignIn, accountSignOut, type StaffProfile } from '@/contract/staff/account'
import { isPassword } from '../../shared/identity/password'
import { openSession } from '../../shared/identity/session'
import { clearTries, takeTry } from '../../shared/limits'
import { type StaffDocument, staffByAccount } from '../../shared/repositories/staff'
import { route } from '../../shared/serve/route'

const TRIES = 5
const LOCK_MS = 15 * 60_000

/** Counted by account before the password is looked at, whether the account exists or not. */
export const accountSignInRoute = route(accountSignIn, async ({ request, now, services }) => {
  const { account, password } = request
  const key = `sign-in:${createHash('sha256').update(account.toLowerCase()).digest('base64url').slice(0, 22)}`
  if (!(await takeTry(services.db, key, TRIES, LOCK_MS, now))) return refuse('SIGN_IN_LOCKED')
  const staff = await staffByAccount(services.db, account)
  const right = await isPassword(password, staff?.passwordHash ?? null)
  if (!staff?.active || !right) return refuse('SIGN_IN_FAILED')
  await clearTries(services.db, key)
  return done({ ...(await openSession(services, staff._id)), staff: profileOf(staff) })
})

export const accountMeRoute = route(accountMe, async ({ session }) =>
  session === null
    ? refuse('SIGN_IN_NEEDED')
    : done({ staff: profileOf(session.staff), expiresAt: session.expiresAt }),
)

/** The session is gone at once; asking again is answered as a stranger. */
export const accountSignOutRoute = route(accountSignOut, async ({ session, services }) => {
  if (session === null) return refuse('SIGN_IN_NEEDED')
  await services.db.collection('sessions').doc(session.sessionId).remove()
  return done({})
})

const profileOf = ({ _id, account, name, role, place }: StaffDocument): StaffProfile => ({
  staffId: _id,
  account,
  name,
  role,
  place,
})
