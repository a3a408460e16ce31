import { mediaConfirm, mediaPrepare } from '@/contract/customer/media'
import { proofConfirm, proofRead } from '@/contract/customer/proof'
import { sendPicture } from './send-picture'
import type { SignIns } from './sign-ins'

const customersMedia = { prepare: mediaPrepare, confirm: mediaConfirm }

/**
 * One invoice that is read and counts, and one warranty card that waits for the quality team. The same names of the
 * requests each time: a second start finds it done.
 */
export const putProofs = async (signIns: SignIns): Promise<void> => {
  const wang = await signIns.customer('wang-xiulan')
  const read = await wang(proofRead, {
    requestId: 'demo-proof-wang-invoice',
    productId: 'product:H362R00268KMKK0KWE',
    mediaId: await sendPicture(wang, customersMedia, 'invoice', 'demo-picture-wang-invoice'),
    kind: 'invoice',
  })
  const byHand = {
    paper: null,
    invoiceCode: null,
    number: null,
    day: '2025-08-16',
    amountFen: null,
    seller: null,
    model: null,
  }
  await wang(proofConfirm, {
    requestId: 'demo-proof-wang-confirmed',
    proofId: read.proofId,
    facts: { ...(read.entry ?? byHand), day: read.entry?.day ?? byHand.day },
  })

  const li = await signIns.customer('li-zhiqiang')
  const card = await li(proofRead, {
    requestId: 'demo-proof-li-warranty-card',
    productId: 'product:H271W0003TKHMART88',
    mediaId: await sendPicture(li, customersMedia, 'part', 'demo-picture-li-warranty-card'),
    kind: 'warrantyCard',
  })
  await li(proofConfirm, {
    requestId: 'demo-proof-li-confirmed',
    proofId: card.proofId,
    facts: { ...byHand, day: '2023-11-04', model: 'L275' },
  })
}
