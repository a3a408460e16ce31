import type { SymptomId } from '@/contract/ticket/symptom'
import type { LikelyPart } from './need'

const lampBoard: LikelyPart = { partId: 'lamp-board', name: '照明灯板' }
const heatLamp: LikelyPart = { partId: 'heat-lamp', name: '取暖灯泡' }
const heatingModule: LikelyPart = { partId: 'heating-module', name: '取暖模块' }
const fanMotor: LikelyPart = { partId: 'fan-motor', name: '换气电机' }
const panel: LikelyPart = { partId: 'panel', name: '控制面板' }
const remote: LikelyPart = { partId: 'remote', name: '遥控器' }
const powerBoard: LikelyPart = { partId: 'power-board', name: '电源控制板' }

/** What a heater with that symptom mostly needs; null where only a look at it tells. */
const parts: Readonly<Record<SymptomId, LikelyPart | null>> = {
  'not-working': powerBoard,
  'weak-heating': heatingModule,
  'light-off': lampBoard,
  'ventilation-fail': fanMotor,
  noise: fanMotor,
  'panel-fail': panel,
  'remote-fail': remote,
  'heat-lamp-off': heatLamp,
  'cold-wind-only': heatingModule,
  'auto-stop': null,
  'error-code': powerBoard,
  odour: null,
  dripping: null,
  'loose-panel': null,
  'lamp-burst': heatLamp,
  'trips-breaker': null,
  'electric-shock': null,
  'smoke-burning': null,
  other: null,
}

export const likelyPartOf = (symptom: SymptomId): LikelyPart | null => parts[symptom]

/** Every part that dispatch may ask for. */
export const likelyParts: readonly LikelyPart[] = [
  lampBoard,
  heatLamp,
  heatingModule,
  fanMotor,
  panel,
  remote,
  powerBoard,
]
