import type { TemplateName } from '@/contract/notice/template'
import type { Services } from '../shared/services'
import type { SubscribeMessage } from '../shared/wechat'

/** What a drain works with. */
export interface NotifierParts {
  services: Services
  templateIds: Record<TemplateName, string>
  miniprogramState: SubscribeMessage['miniprogramState']
  /** Spreads retries; from 0 up to 1. */
  jitter: () => number
}
