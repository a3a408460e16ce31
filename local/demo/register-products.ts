import { productRegister } from '@/contract/customer/product'
import type { SignIns } from './sign-ins'

/** Who has what at home. */
const owned = [
  { personId: 'wang-xiulan', boxCode: 'H362R00268KMKK0KWE', place: '主卫' },
  { personId: 'li-zhiqiang', boxCode: 'H271W0003TKHMART88', place: '次卫' },
  { personId: 'li-zhiqiang', boxCode: 'F152E0000EK458C241', place: '客厅' },
] as const

/** Registers them as their owners do. The same names of the requests each time: a second start finds it done. */
export const registerProducts = async (signIns: SignIns): Promise<void> => {
  for (const { personId, boxCode, place } of owned) {
    const customer = await signIns.customer(personId)
    const product = { by: 'code', boxCode } as const
    await customer(productRegister, { requestId: `demo-product-${boxCode}`, product, place })
  }
}
