import { privacyErase } from '@/contract/customer/privacy'
import { surveyAnswered, surveyKeep, surveyOpen } from '@/contract/customer/survey'
import { ticketGet, ticketRate, ticketReopen } from '@/contract/customer/ticket'
import {
  surveyList,
  surveyNoteCall,
  surveyRecover,
  surveySendLink,
  surveyTotals,
} from '@/contract/staff/survey'
import { staffTicketGet } from '@/contract/staff/ticket'
import type { Survey } from '@/domain/survey/survey'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/domain/time/china'
import { aRequestId } from '../../builders/request-id'
import { aGround, type Ground } from '../ground/ground'
import { layIn } from '../ground/lay-in'
import { laySurvey, tokenFor } from '../ground/lay-survey'

jest.setTimeout(60_000)

let ground: Ground
beforeAll(async () => {
  ground = await aGround()
})
afterAll(() => ground.close())

const five = { score: 5, answers: [], words: '' }
const callDue: Partial<Survey> = { callback: { at: 1, why: ['late'], calls: [], isOver: false } }

const over = (request: object, name: string) =>
  fetch(`${ground.host.url}/fn/customer`, {
    method: 'POST',
    body: JSON.stringify({ endpoint: name, request }),
  }).then((answer) => answer.json())

describe('the link', () => {
  test('lesson: rate without logging in (zammad#834): a guest opens it and answers, and the ticket is rated', async () => {
    const { token, ticketNo } = await laySurvey(ground)
    expect(await over({ token }, 'survey.open')).toMatchObject({
      ok: true,
      data: { kind: 'repair', technicianFamilyName: '李', kept: null },
    })
    const request = { requestId: aRequestId(), token, ...five }
    expect(await over(request, 'survey.answer')).toMatchObject({ ok: true })
    expect(await ground.customer('wang').call(ticketGet, { ticketNo })).toMatchObject({
      ok: true,
      data: { score: 5, status: 'closed' },
    })
  })

  test('lesson: a status link that can be reused for ever (osTicket#3041): it answers once, whoever it was shared with', async () => {
    const { token } = await laySurvey(ground)
    const wang = ground.customer('wang')
    expect(await wang.call(surveyAnswered, { requestId: aRequestId(), token, ...five })).toMatchObject({
      ok: true,
    })
    const again = { requestId: aRequestId(), token, ...five, score: 1 }
    expect(await ground.customer('chen').call(surveyAnswered, again)).toMatchObject({ code: 'SURVEY_USED' })
    const opened = await ground.customer('chen').call(surveyOpen, { token })
    expect(opened).toMatchObject({ code: 'SURVEY_USED' })
    expect(JSON.stringify(opened)).not.toMatch(/score|"5"/)
  })

  test('forged, cut, of another kind and of nothing: one sentence for all', async () => {
    const { token, ticketNo } = await laySurvey(ground)
    const flipped = token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A')
    const share = await tokenFor(ground, { kind: 'share', ticketNo, issue: 1 })
    const nowhere = await tokenFor(ground, { kind: 'survey', ticketNo: '0000000', visit: 0, issue: 1 })
    for (const wrong of [flipped, token.slice(0, 20), share, nowhere, '<script>', `${token}0`]) {
      expect(await ground.customer('wang').call(surveyOpen, { token: wrong })).toMatchObject({
        code: 'LINK_WRONG',
      })
    }
  })

  test('lapsed, and replaced by a newer one or by another visit', async () => {
    const wang = ground.customer('wang')
    const late = await laySurvey(ground, { lapsesAt: Date.now() - 1 })
    expect(await wang.call(surveyOpen, { token: late.token })).toMatchObject({ code: 'SURVEY_LAPSED' })
    const { ticketNo, token } = await laySurvey(ground, { issue: 2 })
    const old = await tokenFor(ground, { kind: 'survey', ticketNo, visit: 0, issue: 1 })
    expect(await wang.call(surveyOpen, { token: old })).toMatchObject({ code: 'SURVEY_REPLACED' })
    expect(await wang.call(surveyOpen, { token })).toMatchObject({ ok: true })
    const reopened = await wang.call(ticketReopen, { requestId: aRequestId(), ticketNo, reason: '又不热了' })
    expect(reopened).toMatchObject({ ok: true })
    expect(await wang.call(surveyOpen, { token })).toMatchObject({ code: 'SURVEY_REPLACED' })
  })

  test('scores outside the scale are refused, ten thousand characters kindly, markup stays text', async () => {
    const { token, ticketNo } = await laySurvey(ground)
    const wang = ground.customer('wang')
    for (const score of [0, 6, 2.5, '5', null]) {
      const request = { requestId: aRequestId(), token, answers: [], words: '', score }
      expect(await wang.raw('customer', { endpoint: 'survey.answer', request })).toMatchObject({
        code: 'BAD_REQUEST',
      })
    }
    const long = { requestId: aRequestId(), token, ...five, words: '冷'.repeat(10_000) }
    const refused = await wang.call(surveyAnswered, long)
    expect(refused).toMatchObject({ code: 'SURVEY_WORDS_TOO_LONG', message: expect.stringContaining('还在') })
    const words = '<b>好</b>\u0000\u0007<script>alert(1)</script>'
    expect(await wang.call(surveyAnswered, { requestId: aRequestId(), token, ...five, words })).toMatchObject(
      { ok: true },
    )
    const { data } = await ground.db.collection('surveys').doc(`survey:${ticketNo}:0`).get()
    expect(data).toMatchObject([{ answer: { words: '<b>好</b><script>alert(1)</script>' } }])
  })

  test('what was begun is kept, shown again, and counts by itself after a while', async () => {
    const { token, ticketNo, surveyId } = await laySurvey(ground)
    const half = { score: 2, answers: [{ questionId: 'went-wrong', optionId: 'late' }], words: '等了' }
    expect(await over({ requestId: aRequestId(), token, ...half }, 'survey.keep')).toMatchObject({ ok: true })
    expect(await over({ token }, 'survey.open')).toMatchObject({ data: { kept: half } })
    await ground.db
      .collection('surveys')
      .doc(surveyId)
      .update({ 'kept.at': Date.now() - 11 * MINUTE_MS, wakeAt: 1 })
    await ground.host.functions.call('clock', {}, { kind: 'timer' })
    expect(await over({ token }, 'survey.open')).toMatchObject({ code: 'SURVEY_USED' })
    const own = await ground.customer('wang').call(ticketGet, { ticketNo })
    expect(own).toMatchObject({ ok: true, data: { score: 2 } })
  })
})

describe('a low score', () => {
  test('lesson: bad scores that nobody acts on (chatwoot#8114): it opens a recovery at once, which quality ends', async () => {
    const { ticketNo } = await laySurvey(ground)
    const rate = { requestId: aRequestId(), ticketNo, score: 1, words: '还是冷' }
    expect(await ground.customer('wang').call(ticketRate, rate)).toMatchObject({ ok: true })
    const quality = await ground.staff('quality')
    const listed = await quality.call(surveyList, { which: 'recoveries' })
    const mine = listed.ok ? listed.data.cases.find((one) => one.ticketNo === ticketNo) : undefined
    expect(mine).toMatchObject({
      answer: { score: 1, words: '还是冷', toldTo: null },
      recovery: { late: false },
    })
    if (mine === undefined) throw new Error('not listed')
    const { surveyId, rev } = mine
    const done = {
      requestId: aRequestId(),
      surveyId,
      rev,
      outcome: 'revisit' as const,
      note: '约了周六再上门',
    }
    expect(await quality.call(surveyRecover, done)).toMatchObject({ ok: true, data: { recovery: null } })
    const twice = { ...done, requestId: aRequestId(), rev: rev + 1 }
    expect(await quality.call(surveyRecover, twice)).toMatchObject({ code: 'SURVEY_NOT_OPEN' })
  })
})

describe('callbacks', () => {
  test('who told their score by phone has it written down as told, and by whom; the call is over', async () => {
    const { surveyId, rev, ticketNo, token } = await laySurvey(ground, callDue)
    const quality = await ground.staff('quality')
    const told = { score: 4, answers: [], words: '师傅很好' }
    const call = { requestId: aRequestId(), surveyId, rev, outcome: 'answered' as const, note: '', told }
    expect(await quality.call(surveyNoteCall, call)).toMatchObject({
      ok: true,
      data: { answer: { score: 4, toldTo: expect.any(String) } },
    })
    expect(await ground.customer('wang').call(surveyOpen, { token })).toMatchObject({ code: 'SURVEY_USED' })
    const listed = await quality.call(surveyList, { which: 'callbacks' })
    expect(JSON.stringify(listed)).not.toContain(ticketNo)
  })

  test('nobody picks up three times: it is enough; a score without a word from the customer is refused', async () => {
    const { surveyId } = await laySurvey(ground, callDue)
    const quality = await ground.staff('quality')
    for (const rev of [1, 2, 3]) {
      const call = { requestId: aRequestId(), surveyId, rev, outcome: 'noAnswer' as const, note: '' }
      expect(await quality.call(surveyNoteCall, call)).toMatchObject({ ok: true })
    }
    const fourth = { requestId: aRequestId(), surveyId, rev: 4, outcome: 'noAnswer' as const, note: '' }
    expect(await quality.call(surveyNoteCall, fourth)).toMatchObject({ code: 'SURVEY_NOT_OPEN' })
    const other = await laySurvey(ground, callDue)
    const silent = { requestId: aRequestId(), ...other, outcome: 'answered', note: '' }
    const { ticketNo: _, token: __, ...request } = silent
    expect(await quality.raw('staff', { endpoint: 'survey.noteCall', request })).toMatchObject({
      code: 'SCORE_OUT_OF_RANGE',
    })
  })

  test('a new link by SMS opens through a short link, and the one before is worth nothing', async () => {
    const { surveyId, rev, token } = await laySurvey(ground, callDue)
    const quality = await ground.staff('quality')
    expect(await quality.call(surveySendLink, { requestId: aRequestId(), surveyId, rev })).toMatchObject({
      ok: true,
    })
    expect(await ground.customer('wang').call(surveyOpen, { token })).toMatchObject({
      code: 'SURVEY_REPLACED',
    })
    const before = ground.host.sms.sent().length
    await ground.host.functions.call('notifier', {}, { kind: 'timer' })
    const text = ground.host.sms.sent()[before]?.text ?? ''
    expect(text).toMatch(/^您的浴霸报修办完了/)
    const short = /http\S+/.exec(text)?.[0] ?? ''
    const sentOn = await fetch(short, { redirect: 'manual' })
    expect(sentOn.status).toBe(302)
    const fresh = /k=(\S+)$/.exec(sentOn.headers.get('location') ?? '')?.[1] ?? ''
    expect(await over({ token: fresh }, 'survey.open')).toMatchObject({ ok: true })
    const { data } = await ground.db.collection('smsMessages').limit(10).get()
    expect(JSON.stringify(data)).not.toMatch(/"phone":"1|http/)
    expect((await fetch(`${ground.host.url}/s/23456789a`, { redirect: 'manual' })).status).toBe(410)
  })

  test('after three days without an answer the clock asks by SMS and picks whom to call', async () => {
    const completedAt = Date.now() - 4 * DAY_MS
    const { surveyId } = await laySurvey(ground, { completedAt, signs: ['late'] })
    await ground.host.functions.call('clock', {}, { kind: 'timer' })
    await ground.host.functions.call('clock', {}, { kind: 'timer' })
    const { data } = await ground.db.collection('surveys').doc(surveyId).get()
    expect(data).toMatchObject([
      {
        callback: { why: ['late'], isOver: false },
        callbackKey: expect.any(String),
        smsAt: expect.any(Number),
      },
    ])
  })
})

describe('staff and scores', () => {
  test("lesson: staff can read or change the customer's score (glpi#4454): nothing they see holds it", async () => {
    const { ticketNo, token } = await laySurvey(ground)
    const secret = '这句话只给质检看'
    const answer = { requestId: aRequestId(), token, score: 2, answers: [], words: secret }
    expect(await ground.customer('wang').call(surveyAnswered, answer)).toMatchObject({ ok: true })
    for (const account of ['manager', 'technician', 'agent', 'dispatcher']) {
      const staff = await ground.staff(account)
      const seen = JSON.stringify(await staff.call(staffTicketGet, { ticketNo }))
      expect(seen).toContain(ticketNo)
      expect(seen).not.toMatch(new RegExp(`${secret}|"score"`))
      expect(
        await staff.raw('staff', { endpoint: 'survey.list', request: { which: 'recoveries' } }),
      ).toMatchObject({
        code: 'FORBIDDEN',
      })
      const request = { requestId: aRequestId(), ticketNo, score: 5, words: '' }
      expect(await staff.raw('staff', { endpoint: 'ticket.rate', request })).toMatchObject({
        code: 'UNKNOWN_ENDPOINT',
      })
    }
  })

  test('totals from five up, and the sixth shows nothing of itself', async () => {
    const { db } = ground
    for (const about of ['outlet:outlet-xihu', 'technician:tech-li']) {
      await db.collection('scoreTotals').doc(`totals:${about}`).remove()
    }
    const manager = await ground.staff('manager')
    const technician = await ground.staff('technician')
    const give = async (score: number) => {
      const { token } = await laySurvey(ground)
      await ground.customer('wang').call(surveyAnswered, { requestId: aRequestId(), token, ...five, score })
    }
    for (const score of [5, 5, 4, 4]) await give(score)
    const four = await manager.call(surveyTotals, {})
    expect(four).toMatchObject({ ok: true, data: { outlet: { totals: null } } })
    await give(2)
    const fifth = await manager.call(surveyTotals, {})
    expect(fifth).toMatchObject({ ok: true, data: { outlet: { totals: { count: 5, mean: 4 } } } })
    await give(1)
    expect(await manager.call(surveyTotals, {})).toEqual(fifth)
    const own = await technician.call(surveyTotals, {})
    expect(own).toMatchObject({ ok: true, data: { outlet: null, technicians: [{ totals: { count: 5 } }] } })
  })

  test('scores by link move the standing that dispatch weighs', async () => {
    const scores = async () => {
      const { data } = await ground.db.collection('standings').doc('standing:outlet-xihu').get()
      const days = (data as { days: { scores: number }[] }[])[0]?.days ?? []
      return days.reduce((sum, day) => sum + day.scores, 0)
    }
    const before = await scores()
    const { token } = await laySurvey(ground)
    await over({ requestId: aRequestId(), token, ...five }, 'survey.answer')
    expect(await scores()).toBe(before + 1)
  })
})

test('a ticket of before there were surveys is rated in the app as ever', async () => {
  const { ticketNo } = await layIn(ground, 'completed', { at: Date.now() - HOUR_MS })
  const rate = { requestId: aRequestId(), ticketNo, score: 5, words: '' }
  expect(await ground.customer('wang').call(ticketRate, rate)).toMatchObject({ ok: true, data: { score: 5 } })
})

test('kept answers are of the link alone: a made-up one keeps nothing', async () => {
  const request = { requestId: aRequestId(), token: 'A'.repeat(37), ...five }
  expect(await ground.customer('wang').call(surveyKeep, request)).toMatchObject({ code: 'LINK_WRONG' })
})

test('no query went without an index', () => {
  expect(ground.host.unindexedQueries()).toEqual([])
})

test('a customer whose tickets are erased takes the words of their surveys along', async () => {
  const { token, ticketNo } = await laySurvey(ground, {}, 'zhou')
  const words = '请别把我的话留着'
  await over({ requestId: aRequestId(), token, ...five, words }, 'survey.answer')
  const request = { requestId: aRequestId(), holdings: ['tickets' as const] }
  expect(await ground.customer('zhou').call(privacyErase, request)).toMatchObject({ ok: true })
  const { data } = await ground.db.collection('surveys').doc(`survey:${ticketNo}:0`).get()
  expect(JSON.stringify(data)).not.toContain(words)
  expect(data).toMatchObject([{ answer: { score: 5 } }])
})
