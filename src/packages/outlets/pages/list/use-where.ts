import { useState } from 'react'
import type * as z from 'zod/mini'
import type { place } from '@/contract/customer/outlet'
import { whereAmI } from '@/src/platform/location'
import type { Region } from '@/src/platform/region'

/** Where one asks from: a region that was chosen, or the phone's own rough place. */
export type Where =
  | { from: 'nowhere' }
  | { from: 'region'; region: Region }
  | { from: 'phone'; at: z.infer<typeof place> }

/** The phone is only asked when somebody taps for it; a no leaves the list of regions. */
export const useWhere = () => {
  const [where, setWhere] = useState<Where>({ from: 'nowhere' })
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  return {
    where,
    problem,
    busy,
    choose: (region: Region) => {
      setProblem(undefined)
      setWhere({ from: 'region', region })
    },
    locate: async () => {
      setBusy(true)
      setProblem(undefined)
      const found = await whereAmI()
      setBusy(false)
      if (found.ok) setWhere({ from: 'phone', at: { lat: found.lat, lng: found.lng } })
      else setProblem('没拿到您的位置，请在上面选省、市、区。')
    },
  }
}
