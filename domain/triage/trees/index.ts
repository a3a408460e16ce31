import type { SymptomId } from '@/contract/ticket/symptom'
import type { TriageTree } from '../tree'
import { autoStop } from './auto-stop'
import { coldWindOnly } from './cold-wind-only'
import { electricShock, lampBurst, loosePanel, smokeBurning, tripsBreaker } from './dangers'
import { dripping } from './dripping'
import { errorCode } from './error-code'
import { heatLampOff } from './heat-lamp-off'
import { lightOff } from './light-off'
import { noise } from './noise'
import { notWorking } from './not-working'
import { odour } from './odour'
import { other } from './other'
import { panelFail } from './panel-fail'
import { remoteFail } from './remote-fail'
import { ventilationFail } from './ventilation-fail'
import { weakHeating } from './weak-heating'

/** Goes up with every change, so that an old ticket's way can be told from a new one's. */
export const TREES_VERSION = '2026-11'

export const triageTrees: Readonly<Record<SymptomId, TriageTree>> = {
  'not-working': notWorking,
  'weak-heating': weakHeating,
  'light-off': lightOff,
  'ventilation-fail': ventilationFail,
  noise,
  'panel-fail': panelFail,
  'remote-fail': remoteFail,
  'heat-lamp-off': heatLampOff,
  'cold-wind-only': coldWindOnly,
  'auto-stop': autoStop,
  'error-code': errorCode,
  odour,
  dripping,
  'loose-panel': loosePanel,
  'lamp-burst': lampBurst,
  'trips-breaker': tripsBreaker,
  'electric-shock': electricShock,
  'smoke-burning': smokeBurning,
  other,
}
