import { deskOpen } from '@/contract/customer/desk'
import type { SignIns } from './sign-ins'

/** Somebody doesn't agree with a verdict on the warranty: so that the quality team has something to look at. */
export const tellAppeal = async (signIns: SignIns): Promise<void> => {
  const li = await signIns.customer('li-zhiqiang')
  await li(deskOpen, {
    requestId: 'demo-appeal-li-zhiqiang',
    report: {
      kind: 'warranty',
      productId: 'product:H271W0003TKHMART88',
      words: '这台是去年搬家以后才装上用的，发票在开发商那里，能不能按装的日子算？',
      mediaIds: [],
    },
  })
}
