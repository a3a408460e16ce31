import { element } from './element'

/** For whoever has no heater at hand; build-start-page puts it beside the page. */
const samplePhoto = () => element('a', { href: './sample-photo.jpg', download: '浴霸.jpg' }, '存一张示例照片')

const steps = (): [name: string, ...what: (string | Node)[]][] => [
  ['报修', '在手机里点「报修」，加张照片（没有就', samplePhoto(), '），提交。想从零开始，手机选「周博」。'],
  ['受理', '用坐席「林佳」打开服务台，找到这张工单，电话核对后受理。'],
  ['派单', '浙江的地址用「方晴」，上海用「顾明」，其他省份用「罗琳」，派给网点。'],
  ['安排师傅', '用那个网点的负责人，安排一位资质没过期的师傅。'],
  [
    '上门',
    '用这位师傅：出发，到达，手机上的进度和通知跟着变。西湖网点的李建国也可以用手机做：手机选「李建国师傅」，点「我的」里的「师傅入口」，断网也能做。完工也想收通知，先在手机的工单页点「有进展微信告诉我」。',
  ],
  ['完工', '客户手机的工单页上有 6 位确认码，师傅填上它、传一张照片，就修好了。'],
  ['评价', '再回到手机，给这次服务打个分。'],
]

/** What a first visitor can do here, in the order it happens. */
export const tryListIn = (room: HTMLElement): void => {
  const items = steps().map(([name, ...what]) => element('li', {}, element('b', {}, name), ...what))
  room.append(element('ol', { class: 'steps' }, ...items))
}
