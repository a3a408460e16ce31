import type { StopRuleId } from '@/contract/knowledge/stop-rule'
import type { SymptomId } from '@/contract/ticket/symptom'

const symptoms: Partial<Record<StopRuleId, SymptomId>> = {
  electric: 'electric-shock',
  fire: 'smoke-burning',
  glass: 'lamp-burst',
  falling: 'loose-panel',
}

/** The danger that somebody came upon while looking for something harmless; it is what is reported then. */
export const symptomOfStop = (rule: StopRuleId): SymptomId | null => symptoms[rule] ?? null
