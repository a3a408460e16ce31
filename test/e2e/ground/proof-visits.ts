import { mediaConfirm, mediaPrepare } from '@/contract/customer/media'
import { productList } from '@/contract/customer/product'
import { proofRead } from '@/contract/customer/proof'
import { sendPicture } from '@/local/demo/send-picture'
import { labelPage, proofCheckPage, proofPage } from '@/src/packages/product/proof/addresses'
import { aRequestId } from '../../builders/request-id'
import type { Ground } from './ground'
import { type ScreenVisit, tap } from './screen-visit'

/** Who has a registered heater in the demo. */
const OWNER = 'wang-xiulan'

/** Puts an invoice up that waits for its owner's word, and gives the pages of papers. */
export const proofVisits = async (ground: Ground): Promise<ScreenVisit[]> => {
  const call = await ground.customer(OWNER)
  const { products } = await call(productList, {})
  const productId = products[0]?.productId ?? ''
  const endpoints = { prepare: mediaPrepare, confirm: mediaConfirm }
  const mediaId = await sendPicture(call, endpoints, 'invoice', aRequestId())
  const { proofId } = await call(proofRead, { requestId: aRequestId(), productId, mediaId, kind: 'invoice' })
  const check = proofCheckPage(productId, proofId)
  const of = { personId: OWNER }
  return [
    { ...of, name: 'proofs', address: proofPage(productId), shows: '已经放的凭证' },
    { ...of, name: 'no-proofs', address: proofPage('product:nothing'), shows: /没找到这台产品/ },
    { ...of, name: 'proof-check', address: check, shows: '对着图片核对一下' },
    {
      ...of,
      name: 'proof-box',
      address: check,
      shows: /^正在看：/,
      act: tap('看图上的开票日期'),
    },
    {
      ...of,
      name: 'proof-gone',
      address: proofCheckPage(productId, 'proof:none'),
      shows: '这张凭证已经拿掉了',
    },
    { ...of, name: 'label', address: labelPage, shows: '拍一下铭牌' },
  ]
}
