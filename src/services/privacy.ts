import { type HoldingId, privacyErase, privacyExport, privacyOverview } from '@/contract/customer/privacy'
import { call } from './call'
import type { Source } from './use-live'

export const privacySource: Source<typeof privacyOverview> = {
  endpoint: privacyOverview,
  request: {},
  name: 'privacy',
}

export const copyOfMine = () => call(privacyExport, {})

export const eraseMine = (requestId: string, holdings: HoldingId[]) =>
  call(privacyErase, { requestId, holdings })
