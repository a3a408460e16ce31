/** What we never ask for, and how it is put. Each stands alone: whoever asks for it isn't us. */
export const demands: readonly { asks: RegExp; words: string }[] = [
  {
    asks: /(?:转账|打款|汇款|转.{0,4}到.{0,8}(?:账户|卡)|安全账户|先(?:付|交|打)(?!好)|(?:付|交|缴).{0,6}(?:定金|订金|押金|保证金|手续费|解冻|工本费|会员费)|扫码?(?:付|支付|给钱)|收款码)/,
    words: '要您先转账、先交钱：我们都是看完、修完，您同意了才收。',
  },
  {
    asks: /(?:(?:提供|告诉|发|报|回复|输入|念).{0,8}验证码|验证码.{0,8}(?:发给|告诉|报给|回复|提供))/,
    words: '要短信验证码：我们的人从不要。',
  },
  {
    asks: /(?:(?:下载|安装).{0,12}(?:软件|APP|应用|会议)|共享屏幕|屏幕共享|远程(?:控制|协助))/i,
    words: '让您装软件、共享屏幕：装上就能看到您的银行密码。',
  },
  {
    asks: /(?:银行卡(?:号|密码)|支付密码|身份证.{0,4}(?:照片|正反面|号)|CVV)/i,
    words: '要银行卡、支付密码、身份证：报修都用不着。',
  },
  {
    asks: /(?:退款|理赔|赔付|补偿|返现|红包|中奖).{0,30}(?:点|链接|加|联系|登记|办理|领取)|(?:点|加).{0,12}(?:领取|退款|理赔|返现)/,
    words: '拿退款、理赔、中奖当幌子：我们没有这样的短信。',
  },
  {
    asks: /(?:加.{0,6}(?:微信|QQ|qq|企鹅)|私下|别(?:告诉|跟).{0,6}(?:平台|公司)|逾期|征信|法律责任|停用|注销)/,
    words: '催您私下加人、吓唬您逾期停用：是常见的骗法。',
  },
]

/** Warnings not to do it are no demands: `请勿告诉他人验证码`. */
const WARNING = /(?:请勿|勿|不要|切勿|别|谨防|不会(?:要|向您|索要)?|从不|绝不)[^，。；\n]{0,24}/g

export const demandsIn = (text: string): string[] => {
  const said = text.replace(WARNING, '')
  return demands.filter(({ asks }) => asks.test(said)).map(({ words }) => words)
}
