import { useQueryClient } from '@tanstack/react-query'
import { useDesk } from '@/console/lib/desk-context'
import { useDraftShelf } from '@/console/lib/drafts'
import { accountSignOut } from '@/contract/staff/account'

/** Leaves at once, whether or not the server hears of it: the session also ends there by its own time. */
export const useSignOut = () => {
  const { call, session } = useDesk()
  const queryClient = useQueryClient()
  return () => {
    void call(accountSignOut, { requestId: crypto.randomUUID() })
    session.end()
    queryClient.clear()
    useDraftShelf.getState().dropAll()
  }
}
