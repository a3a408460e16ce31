import { element } from './element'

const STEPS = [
  ['报修', '在手机里点「报修」，选张照片，提交，记住工单号。想从零开始就选「周博」。'],
  ['受理', '用坐席「林佳」打开服务台，找到这张工单，电话核对后受理。'],
  ['派单', '浙江的地址用「方晴」，上海用「顾明」，其他省份用「罗琳」，派给网点。'],
  ['安排师傅', '用那个网点的负责人，安排一位资质没过期的师傅。'],
  ['上门', '用这位师傅：出发，到达。手机上的进度和通知会跟着变。'],
  ['结单', '客户手机的工单页上有 6 位确认码，师傅填上它、传一张照片，就修好了。'],
  ['评价', '再回到手机，给这次服务打个分。'],
] as const

/** What a first visitor can do here, in the order it happens. */
export const tryListIn = (room: HTMLElement): void => {
  room.append(
    element(
      'ol',
      { class: 'steps' },
      ...STEPS.map(([name, what]) => element('li', {}, element('b', {}, name), what)),
    ),
  )
}
