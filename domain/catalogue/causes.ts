import type { Catalogue, ProductModel } from '@/contract/product/catalogue'
import type { Part } from '@/contract/product/part'
import { type PartFamily, partFamily } from '@/contract/product/part-family'
import type { SymptomId } from '@/contract/ticket/symptom'
import { partsOf } from './catalogue'

type Shares = Partial<Record<PartFamily, number>> & { none: number }

/** Of a hundred visits with that symptom, how many end with which part; `none` is cleaned, tightened or rewired. */
const shares: Readonly<Record<SymptomId, Shares>> = {
  'not-working': { 'power-board': 45, 'heating-rod': 25, panel: 15, none: 15 },
  'weak-heating': { 'heating-module': 45, 'heating-rod': 40, 'heat-lamp': 25, 'fan-motor': 15, none: 15 },
  'light-off': { 'lamp-board': 80, 'power-board': 10, none: 10 },
  'ventilation-fail': { 'fan-motor': 60, 'check-valve': 15, filter: 15, none: 10 },
  noise: { 'fan-motor': 60, 'air-guide': 15, none: 25 },
  'panel-fail': { panel: 75, 'power-board': 15, none: 10 },
  'remote-fail': { remote: 65, panel: 15, none: 20 },
  'heat-lamp-off': { 'heat-lamp': 80, 'power-board': 10, none: 10 },
  'cold-wind-only': { 'heating-module': 60, thermostat: 20, 'power-board': 10, none: 10 },
  'auto-stop': { thermostat: 45, 'fan-motor': 20, none: 35 },
  'error-code': { 'power-board': 50, thermostat: 25, none: 25 },
  odour: { filter: 30, 'heating-module': 10, none: 60 },
  dripping: { 'check-valve': 40, none: 60 },
  'loose-panel': { 'air-guide': 45, none: 55 },
  'lamp-burst': { 'heat-lamp': 90, none: 10 },
  'trips-breaker': { 'heating-module': 35, 'heating-rod': 30, 'power-board': 25, none: 40 },
  'electric-shock': { 'heating-module': 20, 'heating-rod': 20, 'power-board': 20, none: 60 },
  'smoke-burning': { 'heating-module': 35, 'power-board': 30, 'fan-motor': 20, none: 15 },
  other: { none: 100 },
}

export interface LikelyCause {
  family: PartFamily
  /** The part of this very model; null where the model isn't known. */
  part: Part | null
  /** How many pieces of it the model holds; 1 where it isn't known. */
  installed: number
  /** 0 to 1, among all causes of this model and none. */
  share: number
}

/** What probably has to be replaced, the likeliest first; parts that the model doesn't have are left out. */
export const likelyCauses = (
  symptom: SymptomId,
  model: ProductModel | null,
  catalogue: Catalogue,
): LikelyCause[] => {
  const own = model === null ? null : partsOf(catalogue, model)
  const { none, ...families } = shares[symptom]
  const possible = partFamily.options.flatMap((family) => {
    const weight = families[family]
    if (weight === undefined) return []
    const part = own?.find((each) => each.family === family) ?? null
    return own !== null && part === null ? [] : [{ family, part, weight }]
  })
  const whole = possible.reduce((sum, { weight }) => sum + weight, none)
  return possible
    .map(({ family, part, weight }) => ({
      family,
      part,
      installed: model?.positions.find(({ partId }) => partId === part?.partId)?.quantity ?? 1,
      share: Math.round((weight / whole) * 100) / 100,
    }))
    .sort((a, b) => b.share - a.share || (a.family < b.family ? -1 : 1))
}
