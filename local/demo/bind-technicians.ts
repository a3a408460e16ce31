import { setPortrait } from '@/contract/staff/dispatch'
import { staffMediaConfirm, staffMediaPrepare } from '@/contract/staff/media'
import { bindTechnician, issueBindCode } from '@/contract/staff/technician'
import { sendPicture } from './send-picture'
import type { SignIns } from './sign-ins'

/** Who of the phone's people is a technician, and which outlet's manager gives the code out. */
const bound = [
  { personId: 'shifu-lijianguo', technicianId: 'technician-lijianguo', outletManager: 'wangdian-xh' },
] as const

/**
 * Binds them as an outlet does it, by a code, and puts their portrait up. The same names of the requests each time: a second start finds it
 * done, and a binding that was moved to another phone since stays there.
 */
export const bindTechnicians = async (signIns: SignIns): Promise<void> => {
  for (const { personId, technicianId, outletManager } of bound) {
    const manager = await signIns.staff(outletManager)
    const requestId = `demo-bind-code-${personId}`
    const { code } = await manager(issueBindCode, { requestId, technicianId })
    const technician = await signIns.customer(personId)
    await technician(bindTechnician, { requestId: `demo-bind-${personId}`, code })
    const endpoints = { prepare: staffMediaPrepare, confirm: staffMediaConfirm }
    const mediaId = await sendPicture(manager, endpoints, 'technician', `demo-portrait-${personId}`)
    await manager(setPortrait, { requestId: `demo-portrait-set-${personId}`, technicianId, mediaId })
  }
}
