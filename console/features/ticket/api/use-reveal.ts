import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCall } from '@/console/lib/desk-context'
import { useIntent } from '@/console/lib/intent'
import { dataOrThrow } from '@/console/lib/refused'
import { staffTicketReveal } from '@/contract/staff/ticket'
import { refreshTicket } from './ticket-cache'

/** Asks for the full contact, for a reason. The answer is kept nowhere but in the component that asked. */
export const useReveal = (ticketNo: string) => {
  const call = useCall()
  const queryClient = useQueryClient()
  const intent = useIntent()
  return useMutation({
    gcTime: 0,
    mutationFn: async (reason: string) => {
      const content = { ticketNo, reason }
      return dataOrThrow(
        await call(staffTicketReveal, { requestId: intent.requestIdFor(content), ...content }),
      )
    },
    onSuccess: () => refreshTicket(queryClient, ticketNo),
    onSettled: (_, error) => intent.settle(error ?? undefined),
  })
}
