import { bindTechnician, issueBindCode } from '@/contract/staff/technician'
import type { SignIns } from './sign-ins'

/** Who of the phone's people is a technician, and which outlet's manager gives the code out. */
const bound = [
  { personId: 'shifu-lijianguo', technicianId: 'technician-lijianguo', outletManager: 'wangdian-xh' },
] as const

/**
 * Binds them as an outlet does it, by a code. The same names of the requests each time: a second start finds it
 * done, and a binding that was moved to another phone since stays there.
 */
export const bindTechnicians = async (signIns: SignIns): Promise<void> => {
  for (const { personId, technicianId, outletManager } of bound) {
    const manager = await signIns.staff(outletManager)
    const requestId = `demo-bind-code-${personId}`
    const { code } = await manager(issueBindCode, { requestId, technicianId })
    const technician = await signIns.customer(personId)
    await technician(bindTechnician, { requestId: `demo-bind-${personId}`, code })
  }
}
