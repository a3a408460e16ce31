import type { Catalogue, ProductModel } from '@/contract/product/catalogue'
import type { SymptomId } from '@/contract/ticket/symptom'
import { partIn, partsOf } from '@/domain/catalogue/catalogue'
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

/**
 * The very piece of that model that a shelf can have; null where the model isn't known, since which one of a family
 * fits is not to be guessed. One that isn't made any more gives way to what took its place.
 */
export const likelyPieceOf = (
  symptom: SymptomId,
  product: ProductModel | null,
  catalogue: Catalogue,
): LikelyPart | null => {
  const family = likelyPartOf(symptom)?.partId
  if (family === undefined || product === null) return null
  const own = partsOf(catalogue, product).find((part) => part.family === family)
  const piece = own && (partIn(catalogue, own.replacedBy ?? '') ?? own)
  return piece === undefined ? null : { partId: piece.partId, name: piece.name }
}

/** Every kind of part that a visit may need. */
export const likelyParts: readonly LikelyPart[] = [
  lampBoard,
  heatLamp,
  heatingModule,
  fanMotor,
  panel,
  remote,
  powerBoard,
]
