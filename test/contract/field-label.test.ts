import * as z from 'zod/mini'
import { badRequestMessage } from '@/contract/field-label'
import { goodRequest } from '../builders/good-requests'
import { everyEndpoint } from './every-endpoint'

/** Filled in by the app itself: nobody can mend them, so they have no name. */
const FILLED_BY_THE_APP = [
  'channel',
  'code',
  'kind',
  'answers',
  'messageIds',
  'rev',
  'mediaId',
  'confirmedByPhone',
]

test.each(everyEndpoint)('%s names each of its fields when it is wrong', (_, { fn, name, request }) => {
  const good = goodRequest(fn, name)
  for (const field of Object.keys(good).filter((key) => !FILLED_BY_THE_APP.includes(key))) {
    const parsed = z.safeParse(request, { ...good, [field]: { $ne: null } })
    const message = badRequestMessage(parsed.error?.issues[0]?.path ?? [])
    if (field === 'report') continue
    expect([field, message]).toEqual([
      field,
      expect.stringMatching(/^"\p{Script=Han}+"没填对，请改一下再提交。$/u),
    ])
  }
})
