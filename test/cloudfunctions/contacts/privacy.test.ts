import { hotlineCallMeBack, hotlineCancelCallBack } from '@/contract/customer/hotline'
import { officialReport } from '@/contract/customer/official'
import { privacyErase, privacyExport, privacyOverview } from '@/contract/customer/privacy'
import { aRequestId } from '../../builders/request-id'
import { aGround, type Ground } from '../ground/ground'

jest.setTimeout(60_000)

let ground: Ground
beforeAll(async () => {
  ground = await aGround()
})
afterAll(async () => {
  expect(ground.host.unindexedQueries()).toEqual([])
  await ground.close()
})

test('what is done can be erased, what is still to be done waits; a copy holds both, and nobody else’s', async () => {
  const [wang, chen] = [ground.customer('wang'), ground.customer('chen')]
  const asked = await wang.call(hotlineCallMeBack, { requestId: aRequestId(), phone: '19900001110' })
  const callBackId = asked.ok ? asked.data.callBackId : ''
  await chen.call(hotlineCallMeBack, { requestId: aRequestId(), phone: '19900001111' })
  await wang.call(officialReport, {
    requestId: aRequestId(),
    kind: 'number',
    value: '400-999-1234',
    words: '要我转账',
    harmed: false,
    mediaIds: [],
  })
  const held = async () => {
    const overview = await wang.call(privacyOverview, {})
    return overview.ok ? overview.data.holdings.find(({ id }) => id === 'contacts') : undefined
  }
  expect(await held()).toMatchObject({ count: 2, erasable: 0 })
  const copy = await wang.call(privacyExport, {})
  expect(copy.ok && copy.data.text).toContain('400-999-1234')
  expect(copy.ok && copy.data.text).not.toContain('19900001111')

  await wang.call(hotlineCancelCallBack, { requestId: aRequestId(), callBackId })
  expect(await held()).toMatchObject({ count: 2, erasable: 1 })
  await wang.call(privacyErase, { requestId: aRequestId(), holdings: ['contacts'] })
  expect(await held()).toMatchObject({ count: 1, erasable: 0 })
})
