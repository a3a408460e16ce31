import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react'
import type { StaffProfile } from '@/contract/staff/account'
import type { Call } from './call'
import type { PutFile } from './put-file'
import type { SessionState, SessionStore } from './session'

/** What the console reaches the world through; tests give their own. */
export interface DeskParts {
  call: Call
  putFile: PutFile
  session: SessionStore
}

const DeskContext = createContext<DeskParts | null>(null)
const StaffContext = createContext<StaffProfile | null>(null)

export const DeskProvider = ({ parts, children }: { parts: DeskParts; children: ReactNode }) => (
  <DeskContext.Provider value={parts}>{children}</DeskContext.Provider>
)

export const StaffProvider = ({ staff, children }: { staff: StaffProfile; children: ReactNode }) => (
  <StaffContext.Provider value={staff}>{children}</StaffContext.Provider>
)

export const useDesk = (): DeskParts => {
  const parts = useContext(DeskContext)
  if (parts === null) throw new Error('useDesk is used outside DeskProvider')
  return parts
}

export const useCall = (): Call => useDesk().call

/** Who is at the desk. */
export const useStaff = (): StaffProfile => {
  const staff = useContext(StaffContext)
  if (staff === null) throw new Error('useStaff is used outside StaffProvider')
  return staff
}

export const useSessionState = (): SessionState => {
  const { session } = useDesk()
  return useSyncExternalStore(session.subscribe, session.state)
}
