import type { CustomerEndpointName } from '@/contract/customer'
import type { StaffEndpointName } from '@/contract/staff'
import { aReport } from './report'
import { aRequestId } from './request-id'

type Rows<Names extends string> = Record<Names, () => Record<string, unknown>>

/** Laid in where a request is about one that is there: see test/cloudfunctions/ground/lay-contacts. */
export const FAKE_ID = 'fake:laid-in'
export const DROP_IN_ID = 'dropIn:laid-in'
export const CALL_BACK_ID = 'callBack:laid-in'

type CustomerRows = Extract<
  CustomerEndpointName,
  `official.${string}` | `outlet.${string}` | `hotline.${string}`
>
type StaffRows = Extract<StaffEndpointName, `fake.${string}` | `dropIn.${string}` | `callBack.${string}`>

/** Official channels, outlets and the hotline. */
export const contactRequests = (): Rows<CustomerRows> => ({
  'official.record': () => ({}),
  'official.check': () => ({ ask: { kind: 'number', value: '400-000-0000' } }),
  'official.report': () => ({
    requestId: aRequestId(),
    kind: 'number',
    value: '400-999-1234',
    words: '说是奥普售后，要我先转账',
    harmed: false,
    mediaIds: [],
  }),
  'outlet.list': () => ({ divisionCode: '330106' }),
  'outlet.get': () => ({ outletId: 'outlet-xihu' }),
  'outlet.dropIn': () => ({
    requestId: aRequestId(),
    outletId: 'outlet-xihu',
    date: aReport().wish.date,
    half: 'morning',
    what: '换灯泡',
  }),
  'outlet.dropIns': () => ({}),
  'outlet.cancelDropIn': () => ({ requestId: aRequestId(), dropInId: DROP_IN_ID }),
  'hotline.busy': () => ({}),
  'hotline.callMeBack': () => ({ requestId: aRequestId(), phone: '19900001111' }),
  'hotline.myCallBack': () => ({}),
  'hotline.cancelCallBack': () => ({ requestId: aRequestId(), callBackId: CALL_BACK_ID }),
})

export const staffContactRequests = (): Rows<StaffRows> => ({
  'fake.list': () => ({ settled: false }),
  'fake.settle': () => ({
    requestId: aRequestId(),
    fakeId: FAKE_ID,
    rev: 1,
    outcome: 'fake',
    note: '打过去核实了，不是我们的号码',
  }),
  'dropIn.list': () => ({ date: aReport().wish.date }),
  'dropIn.settle': () => ({ requestId: aRequestId(), dropInId: DROP_IN_ID, outcome: 'came' }),
  'callBack.list': () => ({}),
  'callBack.take': () => ({ requestId: aRequestId(), callBackId: CALL_BACK_ID, rev: 1 }),
  'callBack.done': () => ({
    requestId: aRequestId(),
    callBackId: CALL_BACK_ID,
    rev: 1,
    outcome: 'reached',
    note: '',
  }),
})
