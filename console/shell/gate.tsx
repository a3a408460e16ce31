import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { SignInPage } from '@/console/features/account/components/sign-in-page'
import { StaffProvider, useSessionState } from '@/console/lib/desk-context'
import { useDraftShelf } from '@/console/lib/drafts'
import type { SessionState } from '@/console/lib/session'
import type { StaffProfile } from '@/contract/staff/account'
import { Desk } from './desk'

/**
 * The desk for who is signed in, else the sign-in page at the same address. When a session lapses, the desk stays
 * behind the page, out of sight and out of reach, so that nothing typed is lost; for somebody else it is cleared.
 */
export const Gate = () => {
  const state = useSessionState()
  const behind = useLastStaff(state)
  return (
    <>
      {state.kind !== 'in' && <SignInPage lapsed={state.kind === 'lapsed'} />}
      {behind !== null && (
        <div hidden={state.kind !== 'in'} className="gate">
          <StaffProvider key={behind.staffId} staff={behind}>
            <Desk />
          </StaffProvider>
        </div>
      )}
    </>
  )
}

const useLastStaff = (state: SessionState): StaffProfile | null => {
  const queryClient = useQueryClient()
  const last = useRef<StaffProfile | null>(null)
  const before = useRef<string | null>(null)
  if (state.kind === 'in') last.current = state.session.staff
  if (state.kind === 'out') last.current = null
  const staffId = state.kind === 'in' ? state.session.staff.staffId : null
  useEffect(() => {
    if (staffId === null) return
    if (before.current !== null && before.current !== staffId) {
      queryClient.clear()
      useDraftShelf.getState().dropAll()
    } else if (before.current === staffId) {
      void queryClient.invalidateQueries()
    }
    before.current = staffId
  }, [staffId, queryClient])
  return last.current
}
