import type { SymptomId } from '@/contract/ticket/symptom'

const examples: Partial<Record<SymptomId, string>> = {
  'not-working': '比如：昨晚洗澡时突然全灭，面板按了没反应，家里别的电都有。',
  'weak-heating': '比如：开了二十分钟还不热，去年五分钟就热了，灯都亮着。',
  'heat-lamp-off': '比如：四个取暖灯有两个不亮，换过的那个也不亮。',
  'cold-wind-only': '比如：开暖风只出凉风，等多久都一样，换气正常。',
  'auto-stop': '比如：开取暖十分钟就停，凉一会儿又能开。',
  noise: '比如：一开换气就嗡嗡响，响了一两个月，越来越大。',
  'remote-fail': '比如：换过新电池还是没反应，面板上能开。',
  'error-code': '比如：面板上显示 E3，一开暖风就出来。',
  'trips-breaker': '比如：一按取暖就跳闸，只开灯不跳。',
  'electric-shock': '比如：碰面板时手麻了一下，当时手是湿的。',
  'smoke-burning': '比如：开了十分钟有焦糊味，看见出风口冒了点烟，已经断电。',
}

/** A good description of this fault, to be told in the same way. */
export const exampleFor = (symptom: SymptomId | null): string =>
  (symptom === null ? undefined : examples[symptom]) ??
  '比如：什么时候会这样，当时在开什么，听到或看到了什么。'
