import { useMutation } from '@tanstack/react-query'
import { useCall } from '@/console/lib/desk-context'
import { dataOrThrow } from '@/console/lib/refused'
import type { RequestOf } from '@/contract/endpoint'
import { staffBookingHold, staffBookingRelease } from '@/contract/staff/booking'

/** A person has one hold, and the last one wins: so they go to the server one after the other. */
const scope = { id: 'place' }

interface Hold {
  request: RequestOf<typeof staffBookingHold>
  /** Asked when its turn has come: the agent may have picked another window meanwhile. */
  isWanted: () => boolean
}

/** Takes places and lets them go. */
export const usePlaces = () => {
  const call = useCall()
  const { mutateAsync: hold } = useMutation({
    scope,
    mutationFn: async ({ request, isWanted }: Hold) =>
      isWanted() ? dataOrThrow(await call(staffBookingHold, request)) : null,
  })
  const { mutate } = useMutation({
    scope,
    mutationFn: async (seatId: string) =>
      call(staffBookingRelease, { requestId: crypto.randomUUID(), seatId }),
  })
  return {
    /** Null where it wasn't wanted any more. @throws Refused */
    hold,
    /** Nobody waits for it: a hold that isn't let go lapses by itself. */
    release: (seatId: string) => mutate(seatId),
  }
}
