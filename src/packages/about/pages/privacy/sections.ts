export interface Section {
  title: string
  lines: readonly string[]
}

/** The privacy text in plain words. The declaration in WeChat's back office must say the same: docs/deploy.md. */
export const sections: readonly Section[] = [
  {
    title: '我们要什么',
    lines: [
      '姓名、手机号、上门地址：师傅要找得到您。',
      '故障说明、家里的安装条件、照片和视频：师傅要带对工具和配件。',
      '微信给这个小程序的编号：好认出是您的工单。',
      '日历和通讯录：您点了才写一条进去，里面别的我们看不到。',
      '照片只传您选的那几张，地址和手机号只用您点过同意的。',
    ],
  },
  {
    title: '谁会看到',
    lines: [
      '奥普客服看全部，用来打电话核对。看完整手机号要写原因，会留记录。',
      '接单的当地网点看地址、电话、故障和照片，用来派师傅。',
      '上门的师傅看同样这些，只在上门前后几天。',
      '不给别人，也不用来推销。',
    ],
  },
  {
    title: '留多久，怎么删',
    lines: [
      '保修和返修要查上次的记录，所以工单会保留到保修结束。',
      '想看、想改、想删，打官方热线说一声。删掉以后，工单只剩下没有您信息的处理记录。',
      '没提交的报修只在您手机上，删掉小程序就没了。',
    ],
  },
  {
    title: '微信通知',
    lines: ['您点一次"允许"，我们才能发一条。里面只有工单号、时间和进展，没有地址和电话。'],
  },
]
