import type { TopicId } from '@/contract/knowledge/topic'
import { pages, tabs } from '@/src/routes'

export interface Place {
  title: string
  page: string
  isTab: boolean
}

const place = (title: string, page: string): Place => ({ title, page, isTab: page === tabs.progress })

const products = place('看我的产品和保修', pages.products)
const parts = place('找配件、查真假', pages.parts)
const prices = place('看收费标准', pages.prices)
const fitting = place('约师傅安装', pages.fitting)
const progress = place('看我的工单', tabs.progress)
const official = place('查一查是不是官方', pages.official)
const complaint = place('写投诉', `${pages.voice}?kind=complaint`)

/** Where a question's own errand can be done at once, by topic; a whole theme by its first word. */
const places: Readonly<Record<string, Place>> = {
  warranty: products,
  product: products,
  parts,
  fee: prices,
  'install.fee': prices,
  'install.prepare': fitting,
  'install.replace': fitting,
  'install.move': fitting,
  service: progress,
  'service.complaint': complaint,
  'service.return': complaint,
  'fee.overcharge': complaint,
  channel: official,
  'channel.busy': place('看现在忙不忙、请我们打给您', pages.busy),
  'channel.outlet': place('找附近网点', pages.outlets),
  'channel.manual': place('看说明书', pages.manual),
  'product.fake': official,
  'privacy.data': place('看、存、删我的信息', pages.data),
}

export const doItHere = (topic: TopicId): Place | null =>
  places[topic] ?? places[topic.split('.')[0] ?? ''] ?? null
