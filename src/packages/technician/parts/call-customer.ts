import { callCustomer } from '@/contract/staff/technician'
import { toast } from '@/src/components/toast'
import { dial } from '@/src/platform/dial'
import { call, newRequestId } from '@/src/services/call'
import { useField } from '../offline/store'

/** By a number in the middle. Where there is none, by the outlet, who puts the call through. */
export const callByMaskedNumber = async (ticketNo: string): Promise<void> => {
  const answer = await call(callCustomer, { requestId: newRequestId(), ticketNo })
  if (answer.ok) {
    const dialled = await dial(answer.data.number)
    if (!dialled.ok && dialled.reason === 'failed') toast(`没能打开拨号，请手拨 ${answer.data.number}`)
    return
  }
  const outlet = useField.getState().state.pack?.technician.outletPhone
  if (outlet === undefined) return toast(answer.message)
  toast('取不到保密号码，先打网点，请他们转接。')
  await dial(outlet)
}
