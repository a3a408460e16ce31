/** Half a sentence that tells somebody not to, or says who else does it. */
const NOT_YOU =
  /别|不要|不能|不用|勿|请师傅|等师傅|由师傅|师傅|客服|网点|电工|工人|保外|不影响|损坏|才够得到|就别/

/** Wires, screws, the housing: a trained hand's work. Bulbs that are reached from below are the brand's own exception. */
const TRAINED_HANDS =
  /拆|螺丝|接线|电线|线头|剥|焊|撬|捅|电路|拧开|掀开|打开(机器|外壳|面罩|盖|机身|灯罩)|伸(手|进)|量电压|万用表|试电笔|改线|短接/

/** Whether these words tell a customer to touch wires or open the housing. Words that forbid it don't. */
export const needsTrainedHands = (words: string): boolean =>
  words.split(/[，。；：、？]/).some((part) => TRAINED_HANDS.test(part) && !NOT_YOU.test(part))
