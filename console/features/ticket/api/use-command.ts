import { useMutation, useQueryClient } from '@tanstack/react-query'
import type * as z from 'zod/mini'
import { useCall } from '@/console/lib/desk-context'
import { dataOrThrow, refusalOf } from '@/console/lib/refused'
import type { Endpoint, RequestOf } from '@/contract/endpoint'
import type { ErrorCode } from '@/contract/error-code'
import type { StaffTicketDetail, staffTicketDetail } from '@/contract/staff/view'
import { refreshTicket, showTicket } from './ticket-cache'

/** A write on a ticket, which answers with the ticket as it is then. */
export type CommandEndpoint = Endpoint<string, z.ZodMiniType, typeof staffTicketDetail>

/** Refusals that mean that somebody else was faster. */
export const changedMeanwhile: readonly ErrorCode[] = ['TICKET_CHANGED', 'NOT_IN_THIS_STATE']

/** Sends a command. Both what it answers and what somebody else did meanwhile end up on the screen. */
export const useCommand = <E extends CommandEndpoint>(endpoint: E, ticketNo: string) => {
  const call = useCall()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (request: RequestOf<E>): Promise<StaffTicketDetail> =>
      dataOrThrow(await call<CommandEndpoint>(endpoint, request)),
    onSuccess: (detail) => showTicket(queryClient, detail),
    onError: async (error) => {
      if (changedMeanwhile.includes(refusalOf(error).code)) await refreshTicket(queryClient, ticketNo)
    },
  })
}
