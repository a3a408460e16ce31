import type { FakeDocument } from '@/cloudfunctions/shared/repositories/fake-reports'
import type { CallBack } from '@/domain/hotline/call-back'
import { HOUR_MS } from '@/domain/time/china'
import { CALL_BACK_ID, DROP_IN_ID, FAKE_ID } from '../../builders/contacts'
import { aReport } from '../../builders/report'
import type { Ground } from './ground'

const OPENID = 'openid-wang'

export const aFake = (more: Partial<FakeDocument> = {}): FakeDocument => ({
  _id: FAKE_ID,
  openid: OPENID,
  kind: 'number',
  value: '400-999-1234',
  key: '4009991234',
  words: '要我先转账',
  harmed: false,
  at: Date.now(),
  settled: null,
  queueKey: `1:${String(Date.now()).padStart(14, '0')}:${FAKE_ID}`,
  settledKey: null,
  rev: 1,
  ...more,
})

/** Waits since an hour ago, and its time has come. */
export const aCallBack = (more: Partial<CallBack> = {}): CallBack => ({
  callBackId: CALL_BACK_ID,
  openid: OPENID,
  phone: '19900001111',
  askedAt: Date.now() - HOUR_MS,
  window: null,
  state: 'waiting',
  dueAt: Date.now() - HOUR_MS,
  untilAt: Date.now() + 20 * HOUR_MS,
  tries: 0,
  taken: null,
  note: '',
  rev: 1,
  ...more,
})

export const layFake = async ({ db }: Pick<Ground, 'db'>, fake = aFake()): Promise<void> => {
  await db.collection('fakeReports').add({ ...fake })
}

export const layCallBack = async ({ db }: Pick<Ground, 'db'>, callBack = aCallBack()): Promise<void> => {
  const { callBackId, ...fields } = callBack
  const open = callBack.state === 'waiting' || callBack.state === 'taken'
  await db
    .collection('callBacks')
    .doc(callBackId)
    .set({ callBackId, ...fields, open })
}

export const layDropIn = async ({ db }: Pick<Ground, 'db'>): Promise<void> => {
  await db.collection('dropIns').doc(DROP_IN_ID).set({
    openid: OPENID,
    outletId: 'outlet-xihu',
    outletName: '西湖网点',
    date: aReport().wish.date,
    half: 'morning',
    n: 1,
    what: '换灯泡',
    state: 'waiting',
    at: Date.now(),
    rev: 1,
  })
}
