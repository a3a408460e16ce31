import { useMutation, useQueryClient } from '@tanstack/react-query'
import { showTicket } from '@/console/features/ticket/api/ticket-cache'
import { useCall } from '@/console/lib/desk-context'
import { dataOrThrow } from '@/console/lib/refused'
import type { RequestOf } from '@/contract/endpoint'
import { staffTicketOpen } from '@/contract/staff/ticket'

export const useOpenTicket = () => {
  const call = useCall()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (request: RequestOf<typeof staffTicketOpen>) =>
      dataOrThrow(await call(staffTicketOpen, request)),
    onSuccess: (detail) => showTicket(queryClient, detail),
  })
}
