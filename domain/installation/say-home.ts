import {
  ceilingLabel,
  ductLabel,
  earthLabel,
  type Installation,
  wiringLabel,
} from '@/contract/ticket/installation'

/** What was told of the home, in one paragraph. */
export const sayHome = ({ ceiling, heightCm, wiring, earth, duct, checklist }: Installation): string =>
  [
    `吊顶：${ceilingLabel[ceiling]}，高 ${heightCm} 厘米。`,
    `线：${wiringLabel[wiring]}；接地线：${earthLabel[earth]}。`,
    `风管：${ductLabel[duct]}。`,
    checklist.ownBreaker === 'no' ? '没有单独的空气开关。' : '',
    checklist.oldOneHeavy === 'yes' ? '旧的很重。' : '',
  ].join('')
