import type { StopRuleId } from '@/contract/knowledge/stop-rule'

/**
 * Words that may mean somebody is about to get hurt. They are searched for apart from the ranking, and rather too often
 * than once too little: a warning too many costs a line on the screen. The first that fits is shown.
 */
const DANGERS: readonly { stop: StopRuleId; words: RegExp; unless?: RegExp }[] = [
  {
    stop: 'fire',
    words:
      /冒[着出了]?[白黑青]?烟|[白黑青浓]烟|起烟|烟雾|烟味|有烟|出烟|焦|糊[了味掉]|[湖胡]味|打火|火花|火星|火苗|火光|蓝光|[冒蓝亮闪].{0,4}火|[着起失明]火|电弧|放电|拉弧|自燃|燃烧|噼里啪啦|啪的?一声|烧[焦糊着起毁胶塑电线东黑化]|[烤烧]黑|[融熔烤烧]化|塑料.{0,3}化|烧的?味/,
    unless: /打火机|蓝光危害|对焦|焦虑|抽烟|油烟|邻居/,
  },
  { stop: 'fire', words: /烧(了|坏|掉|断)/, unless: /灯|泡|[饭菜水烤]|发烧/ },
  {
    stop: 'electric',
    words:
      /[漏触跳过带导冒]电|电[人击到]|被.{0,3}电|电了|有电(?![池费影视话])|麻|电得|打了?一?下?手|(整|全)个?(家|屋).{0,3}(没|断|停)电|打手|刺[刺痛]|针扎|短路|跳[闸匝扎脱了]|[闸匝].{0,4}[跳掉落断]|[跳掉断].{0,4}[闸匝保开关]$|(空开|空气开关|漏保|总闸|电闸|保护器|断路器).{0,8}(跳|掉|断|合不|推不|下来)|(跳|掉).{0,3}(空开|漏保|总闸|开关|漏电)|[推合]不上|合.{0,2}闸|保险丝|保险.{0,2}烧|(全屋|全家|家里|整个|屋).{0,5}(没电|停电|断电)|开.{0,6}(就|都|家).{0,3}(断电|停电|没电|断闸|黑)|(全|屋|家).{0,3}黑了|(自动|自己|又)(掉|弹)(下|了)/,
    unless: /有电子|有电话|麻烦|麻将|芝麻|蓝牙|电池/,
  },
  {
    stop: 'glass',
    words:
      /炸|爆|[打破]?碎|(灯|泡|玻璃|罩).{0,5}(裂|破|崩)|(裂|破|崩).{0,4}(灯|泡|玻璃)|玻璃[渣片]|玻璃.{0,3}掉|掉.{0,3}玻璃|地.{0,2}玻璃|[嘭砰].{0,3}一?声|(灯|泡).{0,4}(碎|渣)|巨响/,
    unless: /空气炸锅|炸鸡|爆款|爆料|碎花/,
  },
  {
    stop: 'falling',
    words:
      /(面板|面罩|灯罩|罩子|盖板|浴霸|机器|吊顶|螺丝).{0,8}(要掉|快掉|掉下来|掉了|松了|松动|脱落|垂下|歪了|下沉|塌)/,
    unless: /灰|水|絮|遥控/,
  },
]

/**
 * The rule that these words call for; null where they call for none.
 * @param readings the question as typed, and mended; normalised
 */
export const dangerIn = (...readings: readonly string[]): StopRuleId | null =>
  DANGERS.find(
    ({ words, unless }) =>
      readings.some((reading) => words.test(reading)) && !readings.some((reading) => unless?.test(reading)),
  )?.stop ?? null
