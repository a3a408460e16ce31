import { deskList, deskOpen } from '@/contract/customer/desk'
import { productList } from '@/contract/customer/product'
import { deskPage } from '@/contract/notice/template'
import { NEW_BOX } from '@/local/demo/box-codes'
import { verdictPage } from '@/src/packages/product/routes'
import { appealPage, cardPage } from '@/src/packages/product/warranty/addresses'
import { pages } from '@/src/routes'
import { aRequestId } from '../../builders/request-id'
import type { Ground } from './ground'
import type { ScreenVisit } from './h5-visits'

/** Who has a registered heater in the demo. */
const OWNER = 'wang-xiulan'

/** Lays in an appeal about her heater, and gives the pages from the verdict to it. */
export const warrantyVisits = async (ground: Ground): Promise<ScreenVisit[]> => {
  const call = await ground.customer(OWNER)
  const { products } = await call(productList, {})
  const productId = products[0]?.productId ?? `product:${NEW_BOX}`
  const { rows } = await call(deskList, {})
  const words = '发票是去年的，应该还在保修期里。我把销售单也拍上来了，请再看一遍。'
  const known = rows.find(({ kind }) => kind === 'warranty')
  const ticketNo =
    known?.ticketNo ??
    (
      await call(deskOpen, {
        requestId: aRequestId(),
        report: { kind: 'warranty', productId, words, mediaIds: [] },
      })
    ).ticketNo
  const of = { personId: OWNER }
  return [
    { ...of, name: 'verdict', address: verdictPage(productId), shows: '什么会让结论变' },
    { ...of, name: 'no-verdict', address: verdictPage('product:nothing'), shows: '没找到这台产品' },
    { ...of, name: 'warranty-card', address: cardPage(productId), shows: '存成图片' },
    { ...of, name: 'appeal', address: appealPage(productId), shows: '哪里不对，跟我们说' },
    {
      ...of,
      name: 'appeal-empty',
      address: appealPage(productId),
      shows: '请写一句哪里不对，同事好从这里看起。',
      act: (page) => page.getByRole('button', { name: '提交申诉', exact: true }).tap(),
    },
    { ...of, name: 'desk', address: deskPage(ticketNo), shows: '收到了，质检同事会重新看一遍' },
    {
      ...of,
      name: 'desk-say',
      address: deskPage(ticketNo),
      shows: '补充什么',
      act: (page) => page.getByRole('button', { name: '补充', exact: true }).tap(),
    },
    { ...of, name: 'no-desk', address: deskPage('2222222'), shows: '没找到这件事' },
    { ...of, name: 'desk-list', address: pages.desk, shows: '正在办' },
  ]
}
