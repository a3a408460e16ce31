import * as z from 'zod/mini'

export interface Symptom {
  readonly id: string
  readonly zh: string
  /** Power off and keep away before anything else. */
  readonly safety: boolean
}

/** What can be wrong with a heater, in the words customers use. Safety ones stop the flow before all else. */
export const symptoms = [
  { id: 'not-working', zh: '整机不工作', safety: false },
  { id: 'weak-heating', zh: '取暖效果下降', safety: false },
  { id: 'light-off', zh: '照明灯不亮', safety: false },
  { id: 'ventilation-fail', zh: '换气功能失效', safety: false },
  { id: 'noise', zh: '异常噪音', safety: false },
  { id: 'panel-fail', zh: '面板按键失灵', safety: false },
  { id: 'remote-fail', zh: '遥控器不响应', safety: false },
  { id: 'heat-lamp-off', zh: '取暖灯泡不亮', safety: false },
  { id: 'cold-wind-only', zh: '只吹冷风不热', safety: false },
  { id: 'auto-stop', zh: '用一会儿自动停机', safety: false },
  { id: 'error-code', zh: '显示故障代码', safety: false },
  { id: 'odour', zh: '出风有异味', safety: false },
  { id: 'dripping', zh: '滴水或冷凝水', safety: false },
  { id: 'loose-panel', zh: '面板松动或脱落', safety: true },
  { id: 'lamp-burst', zh: '灯泡炸裂', safety: true },
  { id: 'trips-breaker', zh: '一开就跳闸', safety: true },
  { id: 'electric-shock', zh: '漏电、麻手', safety: true },
  { id: 'smoke-burning', zh: '冒烟、焦糊味、打火', safety: true },
  { id: 'other', zh: '别的问题，我来说', safety: false },
] as const satisfies readonly Symptom[]

export type SymptomId = (typeof symptoms)[number]['id']

export const symptomId = z.enum(symptoms.map((symptom) => symptom.id) as [SymptomId, ...SymptomId[]])

/** The symptom of that id; every id of the union has one. */
export const symptomOf = (wanted: SymptomId): Symptom =>
  symptoms.find((symptom) => symptom.id === wanted) ?? { id: wanted, zh: '别的问题', safety: false }
