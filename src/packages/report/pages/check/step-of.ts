import type { ErrorCode } from '@/contract/error-code'
import type { Failure } from '@/src/services/call'
import type { Step } from '../../draft/steps'

const byCode: Partial<Record<ErrorCode, Step>> = {
  TEXT_NOT_ALLOWED: 'describe',
  MEDIA_NOT_FOUND: 'describe',
  MEDIA_TOO_MANY: 'describe',
  WINDOW_NOT_AVAILABLE: 'when',
  SEAT_GONE: 'when',
  SEAT_UNKNOWN: 'when',
  CONSENT_NEEDED: 'check',
  ESTIMATE_CHANGED: 'check',
  SAFETY_NOT_CONFIRMED: 'symptom',
}

const byField: Record<string, Step> = {
  product: 'symptom',
  fault: 'describe',
  installation: 'fitting',
  mediaIds: 'describe',
  address: 'where',
  contact: 'where',
  wish: 'when',
  consent: 'check',
  agreedCapFen: 'check',
}

/** The screen on which a refusal can be mended; undefined when it isn't about what was written. */
export const stepOf = ({ code, field }: Failure): Step | undefined => {
  const part = field?.split('.').find((segment) => segment in byField)
  return (part === undefined ? undefined : byField[part]) ?? (code === undefined ? undefined : byCode[code])
}
