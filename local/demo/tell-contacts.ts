import { hotlineCallMeBack } from '@/contract/customer/hotline'
import { officialReport } from '@/contract/customer/official'
import type { SignIns } from './sign-ins'

/** Somebody waits to be called, and somebody was called by a fake: so that the console's lists aren't empty. */
export const tellContacts = async (signIns: SignIns): Promise<void> => {
  const zhao = await signIns.customer('zhao-min')
  await zhao(hotlineCallMeBack, { requestId: 'demo-call-back-zhao-min', phone: '19900001004' })
  const chen = await signIns.customer('chen-yu')
  await chen(officialReport, {
    requestId: 'demo-fake-chen-yu-01',
    kind: 'number',
    value: '400-000-9999',
    words: '网上搜到的电话，接了就让我先转 200 元上门费。',
    harmed: false,
    mediaIds: [],
  })
}
