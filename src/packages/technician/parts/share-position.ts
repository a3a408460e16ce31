import { technicianPosition } from '@/contract/staff/technician'
import { coarse } from '@/domain/field/position'
import { ask } from '@/src/components/dialog'
import { whereAmI } from '@/src/platform/location'
import { call, newRequestId } from '@/src/services/call'
import { useWhileShown } from '@/src/services/use-while-shown'
import { theEngine, useField } from '../offline/store'

/** Often enough for a range of minutes. */
const everyMs = 3 * 60_000

/** Asked once; the answer is kept and can be changed on the visit's page. */
export const askToShare = async (): Promise<void> => {
  if (useField.getState().state.mayShare !== null) return
  const mayShare = await ask({
    title: '路上告诉客户大概几点到',
    body: '只在您点了"出发"、还没到的这一段，用一公里左右的大概位置，算个几点到。到了就删，不留路线。',
    confirm: '可以',
    cancel: '不用',
  })
  await setShare(mayShare)
}

export const setShare = async (mayShare: boolean): Promise<void> => {
  const engine = await theEngine()
  await engine.change({ mayShare }).catch(() => undefined)
}

/** While the page is in view, on the way, and after a yes. A failure is left alone: it is only a courtesy. */
export const useSharedPosition = (ticketNo: string | undefined, isOnTheWay: boolean): void => {
  const mayShare = useField((field) => field.state.mayShare) === true
  useWhileShown(() => {
    if (ticketNo !== undefined && isOnTheWay && mayShare) void tell(ticketNo)
  }, everyMs)
}

const tell = async (ticketNo: string): Promise<void> => {
  const here = await whereAmI()
  if (!here.ok) return
  const { lat, lng } = coarse(here)
  await call(technicianPosition, { requestId: newRequestId(), ticketNo, lat, lng })
}
