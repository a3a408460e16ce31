import type { HoldingId } from '@/contract/customer/privacy'

/** What is said of one kind of what is held. `keeps`: how long by itself; `kept`: why some of it stays when erased. */
export interface HoldingWords {
  title: string
  what: string
  why: string
  keeps: string
  kept: string
}

const OPEN = '还没办完的要等办完，不然师傅找不到您。'

/** In the order in which people look for them. */
export const holdingWords: Record<HoldingId, HoldingWords> = {
  people: {
    title: '用过的联系人和地址',
    what: '姓名、手机号、上门地址，最多五份。',
    why: '下次报修不用再填。',
    keeps: '留到您删掉。',
    kept: '',
  },
  tickets: {
    title: '报修和安装工单',
    what: '联系人、地址、故障说明和处理经过。',
    why: '上门、返修和保修都要查。',
    keeps: '留到保修结束；收费记录按法律至少留三年。',
    kept: `${OPEN}删掉后，只剩没有您信息的处理和收费记录，那是法律要留的。`,
  },
  pictures: {
    title: '照片和视频',
    what: '您为工单传的照片和视频。',
    why: '师傅好带对工具和配件。',
    keeps: '跟着工单。',
    kept: OPEN,
  },
  products: {
    title: '登记的产品',
    what: '型号、序列号、装在哪一间。',
    why: '算保修、查配件，扫码就认得。',
    keeps: '留到您删掉。',
    kept: '有工单在办的产品要等办完。',
  },
  proofs: {
    title: '购买凭证',
    what: '发票照片和认出来的日期、金额、号码，购买方和税号只留打码的。',
    why: '算保修从哪天起。',
    keeps: '照片到期自动删，日期留到保修结束。',
    kept: '正在等人核对的要等核对完。',
  },
  errands: {
    title: '申诉、配件和咨询单',
    what: '您写的话、收货方式和处理经过。',
    why: '答复您、把东西送到。',
    keeps: '留到办完后三年。',
    kept: '还没办完的要等办完。',
  },
  contacts: {
    title: '回电、到店号和举报',
    what: '您留的回电号码、去网点办什么、举报假冒写的话和截图。',
    why: '给您回电话、到店不用等、查清假冒。',
    keeps: '回电和到店号 30 天后自动删，举报留到您删掉。',
    kept: '还没办完的要等办完。',
  },
  messages: {
    title: '消息',
    what: '小程序里"消息"那一页。里面没有地址和电话。',
    why: '让您知道办到哪一步。',
    keeps: '留到您删掉。',
    kept: '',
  },
  notices: {
    title: '微信通知的许可',
    what: '您点过几次"允许"，还剩几条没发。',
    why: '点一次，我们才能发一条。',
    keeps: '发完就没有了。',
    kept: '',
  },
}
