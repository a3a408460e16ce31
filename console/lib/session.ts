import * as z from 'zod/mini'
import { staffProfile } from '@/contract/staff/account'

const sessionSchema = z.object({ token: z.string(), expiresAt: z.number(), staff: staffProfile })
export type Session = z.infer<typeof sessionSchema>

/**
 * `lapsed` keeps who it was: the desk stays as it is behind the sign-in page, with all that was typed, and comes
 * back when the same person signs in.
 */
export type SessionState =
  | { kind: 'out' }
  | { kind: 'in'; session: Session }
  | { kind: 'lapsed'; staffId: string }

export interface SessionStore {
  state: () => SessionState
  token: () => string | null
  subscribe: (listener: () => void) => () => void
  begin: (session: Session) => void
  lapse: () => void
  end: () => void
}

const KEY = 'console.session'

/** Who is signed in, in this browser tab only: `sessionStorage` ends with the tab. @param now epoch ms */
export const createSessionStore = (storage: Storage, now: number): SessionStore => {
  let state = restored(storage, now)
  const listeners = new Set<() => void>()
  const become = (next: SessionState) => {
    state = next
    if (next.kind === 'in') storage.setItem(KEY, JSON.stringify(next.session))
    else storage.removeItem(KEY)
    for (const listener of listeners) listener()
  }
  return {
    state: () => state,
    token: () => (state.kind === 'in' ? state.session.token : null),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    begin: (session) => become({ kind: 'in', session }),
    lapse: () => {
      if (state.kind === 'in') become({ kind: 'lapsed', staffId: state.session.staff.staffId })
    },
    end: () => become({ kind: 'out' }),
  }
}

const restored = (storage: Storage, now: number): SessionState => {
  try {
    const session = sessionSchema.parse(JSON.parse(storage.getItem(KEY) ?? 'null'))
    return session.expiresAt > now ? { kind: 'in', session } : { kind: 'out' }
  } catch {
    return { kind: 'out' }
  }
}
