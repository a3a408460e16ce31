import * as z from 'zod/mini'

/** What an article is about: `<group>.<name>`. Editors may add topics; those of {@link topics} always have an article. */
export const topicId = z.string().check(z.regex(/^[a-z]{2,12}\.[a-z][a-z-]{1,30}$/))
export type TopicId = z.infer<typeof topicId>

export interface Topic {
  readonly id: TopicId
  readonly zh: string
}

/** What customers ask about, as the hotline sorts it. */
export const topics = [
  { id: 'repair.not-working', zh: '整机不工作怎么办' },
  { id: 'repair.weak-heating', zh: '取暖效果变差' },
  { id: 'repair.light-off', zh: '照明灯不亮' },
  { id: 'repair.ventilation', zh: '换气不工作或风小' },
  { id: 'repair.noise', zh: '噪音大、异响' },
  { id: 'repair.panel', zh: '开关面板按键失灵' },
  { id: 'repair.remote', zh: '遥控器没反应、配对' },
  { id: 'repair.heat-lamp', zh: '取暖灯泡坏了怎么换' },
  { id: 'repair.cold-wind', zh: '只有冷风' },
  { id: 'repair.auto-stop', zh: '自动停机、过热保护' },
  { id: 'repair.error-code', zh: '故障代码含义' },
  { id: 'repair.odour', zh: '首次使用或久置异味' },
  { id: 'repair.dripping', zh: '滴水、冷凝水' },
  { id: 'safety.electric', zh: '漏电、跳闸的处置' },
  { id: 'safety.smoke', zh: '冒烟、焦味、打火的处置' },
  { id: 'safety.lamp-burst', zh: '灯泡炸裂的处置' },
  { id: 'safety.water', zh: '能不能淋到水、防水等级' },
  { id: 'safety.duration', zh: '连续使用多久、适宜时长' },
  { id: 'safety.children', zh: '儿童老人使用注意' },
  { id: 'use.timer', zh: '定时怎么设' },
  { id: 'use.hot-dry', zh: '热干燥模式怎么切换' },
  { id: 'use.preheat', zh: '洗澡前预热多久' },
  { id: 'use.ventilation', zh: '换气什么时候开' },
  { id: 'use.blow', zh: '凉风、吹风功能' },
  { id: 'use.wifi', zh: '手机联网、语音控制' },
  { id: 'use.power', zh: '功率和耗电' },
  { id: 'care.panel', zh: '面板怎么擦' },
  { id: 'care.dust', zh: '内部除尘' },
  { id: 'care.filter', zh: '滤网、风口清洁' },
  { id: 'care.schedule', zh: '多久保养一次' },
  { id: 'install.ceiling', zh: '集成吊顶安装要求' },
  { id: 'install.height', zh: '安装高度和开孔尺寸' },
  { id: 'install.wiring', zh: '电线和开关要求、接地' },
  { id: 'install.replace', zh: '旧机换新机' },
  { id: 'install.fee', zh: '安装收费' },
  { id: 'install.duct', zh: '排风管、止逆阀' },
  { id: 'install.prepare', zh: '师傅上门前要准备什么' },
  { id: 'install.move', zh: '移机、拆装' },
  { id: 'warranty.term', zh: '保修多久' },
  { id: 'warranty.parts', zh: '主要部件保多久' },
  { id: 'warranty.proof', zh: '保修要什么凭证、发票丢了' },
  { id: 'warranty.exclusion', zh: '什么情况不保修' },
  { id: 'warranty.start', zh: '保修从哪天算' },
  { id: 'warranty.transfer', zh: '二手、赠送、过户还保吗' },
  { id: 'warranty.online', zh: '网购和门店一样保吗' },
  { id: 'fee.visit', zh: '上门费、检查费' },
  { id: 'fee.out-of-warranty', zh: '过保怎么收费' },
  { id: 'fee.empty-trip', zh: '空跑费' },
  { id: 'fee.distance', zh: '远程费' },
  { id: 'fee.overcharge', zh: '师傅多收钱怎么办' },
  { id: 'parts.buy', zh: '哪里买原厂配件' },
  { id: 'parts.genuine', zh: '怎么辨别真假配件' },
  { id: 'parts.model', zh: '配件和型号怎么对应' },
  { id: 'parts.lamp', zh: '灯泡保内怎么换' },
  { id: 'service.progress', zh: '怎么查进度' },
  { id: 'service.reschedule', zh: '怎么改约' },
  { id: 'service.cancel', zh: '怎么取消' },
  { id: 'service.late', zh: '师傅没来、迟到' },
  { id: 'service.chase', zh: '怎么催单' },
  { id: 'service.invoice', zh: '维修发票、服务单' },
  { id: 'service.survey', zh: '回访和评价' },
  { id: 'service.complaint', zh: '怎么投诉' },
  { id: 'service.return', zh: '退换货' },
  { id: 'channel.hotline', zh: '官方电话是多少' },
  { id: 'channel.fake', zh: '怎么辨别假客服' },
  { id: 'channel.busy', zh: '电话打不通、什么时候不忙' },
  { id: 'channel.outlet', zh: '附近网点在哪' },
  { id: 'channel.manual', zh: '说明书哪里下载' },
  { id: 'product.serial', zh: '型号和序列号在哪看' },
  { id: 'product.register', zh: '怎么登记产品' },
  { id: 'product.fake', zh: '怎么查真伪' },
  { id: 'privacy.data', zh: '我的信息怎么用、怎么删' },
] as const satisfies readonly Topic[]

/** Those that are in the house from the first day. */
export type ShippedTopicId = (typeof topics)[number]['id']

/** The headings they are listed under, in the order of the page. */
export const topicGroups = [
  { id: 'safety', zh: '安全' },
  { id: 'repair', zh: '哪里不对' },
  { id: 'use', zh: '怎么用' },
  { id: 'care', zh: '清洁保养' },
  { id: 'install', zh: '安装' },
  { id: 'warranty', zh: '保修' },
  { id: 'fee', zh: '收费' },
  { id: 'parts', zh: '配件' },
  { id: 'service', zh: '工单和服务' },
  { id: 'channel', zh: '官方渠道' },
  { id: 'product', zh: '产品' },
  { id: 'privacy', zh: '隐私' },
] as const
