import { settleSolved } from '@/cloudfunctions/clock/settle-solved'
import { helpManual, helpMissed, helpSearch, helpSolved } from '@/contract/customer/help'
import { ticketGet, ticketSubmit } from '@/contract/customer/ticket'
import { knowledgeFigures, knowledgeMissed, knowledgeSettleMissed } from '@/contract/staff/knowledge'
import { staffTicketGet } from '@/contract/staff/ticket'
import { DAY_MS } from '@/domain/time/china'
import { aReport } from '../../builders/report'
import { aRequestId } from '../../builders/request-id'
import { bookedWay, solvedWay } from '../../builders/triage-way'
import { allOf } from '../ground/dump'
import { aGround, type Ground, type PersonId } from '../ground/ground'
import { aVisitor } from '../ground/visitor'

jest.setTimeout(90_000)

let ground: Ground
beforeAll(async () => {
  ground = await aGround()
})
afterAll(() => ground.close())

const miss = (personId: PersonId, q: string) =>
  ground.customer(personId).call(helpMissed, { requestId: aRequestId(), q })

const missed = async () => {
  const answer = await (await ground.staff('quality')).call(knowledgeMissed, {})
  return answer.ok ? answer.data.questions : []
}

describe('a question that found nothing', () => {
  test('is counted once a day for each person, however it is spelt, and loses its numbers', async () => {
    await miss('wang', '请问 净水器13812345678怎么换芯？')
    await miss('wang', '净水器13812345678怎么换芯')
    await miss('chen', '净水器13812345678怎么换芯')
    expect(await missed()).toMatchObject([{ q: '请问 净水器＊＊＊＊＊＊＊＊＊＊＊怎么换芯?', count: 2 }])
    expect(JSON.stringify(await allOf(ground.db, 'missedQuestions' as never))).not.toContain('138')
  })

  test('is not kept when the search does find something', async () => {
    const before = await missed()
    expect(await miss('zhou', '浴霸不热了')).toMatchObject({ ok: true })
    expect(await missed()).toEqual(before)
  })

  test('goes from the list once an editor has dealt with it', async () => {
    const [first] = await missed()
    const settle = { requestId: aRequestId(), missedId: first?.missedId ?? '', reason: '不是我们的产品' }
    expect(await (await ground.staff('quality')).call(knowledgeSettleMissed, settle)).toMatchObject({
      ok: true,
    })
    expect(await missed()).toEqual([])
    const unknown = { ...settle, requestId: aRequestId(), missedId: 'missed:nothing' }
    expect(await (await ground.staff('quality')).call(knowledgeSettleMissed, unknown)).toMatchObject({
      code: 'MISSED_NOT_FOUND',
    })
  })

  test('bad input: who sends more than twenty an hour is told to wait', async () => {
    const answers: string[] = []
    for (let at = 0; at < 21; at++) {
      const answer = await miss('zhou', `净水器第${'一二三四五六七八九'.charAt(at % 9)}个问题`)
      answers.push(answer.ok ? 'done' : answer.code)
    }
    expect(answers.slice(0, 18)).toEqual(Array(18).fill('done'))
    expect(answers.at(-1)).toBe('TOO_MANY_REQUESTS')
  })
})

test('a question about shock gets the stop rule, and one about the weather an honest no', async () => {
  const asked = async (q: string) => {
    const answer = await aVisitor(ground).call(helpSearch, { q })
    return answer.ok ? answer.data : answer.code
  }
  expect(await asked('浴霸漏电手麻')).toMatchObject({ answer: { kind: 'found', stop: 'electric' } })
  expect(await asked('浴霸不热了')).toMatchObject({ titles: { 'repair.weak-heating': '取暖效果变差' } })
  expect(await asked('明天会不会下雪')).toMatchObject({ answer: { kind: 'notFound', stop: null } })
  expect(await asked('')).toBe('BAD_REQUEST')
})

test("a model's manual is a PDF for anybody; an unknown model is told so", async () => {
  const answer = await aVisitor(ground).call(helpManual, { model: 'e172' })
  const pdf = answer.ok ? Buffer.from(answer.data.pdfBase64, 'base64').toString('latin1') : ''
  expect(pdf.slice(0, 8)).toBe('%PDF-1.5')
  expect(pdf.trimEnd().endsWith('%%EOF')).toBe(true)
  expect(await aVisitor(ground).call(helpManual, { model: 'ZZ99999' })).toMatchObject({
    code: 'MODEL_UNKNOWN',
  })
})

describe('"solved"', () => {
  const say = (personId: PersonId, change: object = {}) =>
    ground.customer(personId).call(helpSolved, { requestId: aRequestId(), way: solvedWay, ...change })

  const figures = async () => {
    const answer = await (await ground.staff('quality')).call(knowledgeFigures, {})
    return answer.ok ? answer.data.symptoms : []
  }

  const nothing = () => undefined
  const settleAt = (now: number) =>
    settleSolved({ db: ground.db, clock: () => now, log: nothing } as never as Parameters<
      typeof settleSolved
    >[0])

  test('counts as a spared visit after seven days without a ticket, and not where one came', async () => {
    expect(await say('wang')).toMatchObject({ ok: true })
    expect(await say('wang')).toMatchObject({ ok: true })
    expect(await say('chen')).toMatchObject({ ok: true })
    expect(await say('zhou', { way: bookedWay })).toMatchObject({ ok: true })
    const report = aReport()
    const submit = { requestId: aRequestId(), channel: 'miniProgram' as const, report }
    expect(await ground.customer('chen').call(ticketSubmit, submit)).toMatchObject({ ok: true })
    expect(await figures()).toMatchObject([
      { symptom: 'weak-heating', booked: 1, waiting: 2, spared: 0, came: 0 },
    ])
    expect(await settleAt(Date.now() + 6 * DAY_MS)).toBe(0)
    expect(await settleAt(Date.now() + 7 * DAY_MS + 60_000)).toBe(2)
    expect(await figures()).toMatchObject([{ booked: 1, waiting: 0, spared: 1, came: 1 }])
  })

  test('bad input: a way that is none is refused, and counts nothing', async () => {
    const astray = { ...solvedWay, answers: [{ node: 'start', option: 'fine' }] }
    expect(await say('wang', { way: astray })).toMatchObject({ code: 'TRIAGE_ASTRAY' })
    expect(await say('wang', { way: { ...bookedWay, outcome: 'solved' } })).toMatchObject({
      code: 'TRIAGE_ASTRAY',
    })
  })
})

test('the answers before a report travel with the ticket, and the agent reads them in words', async () => {
  const report = aReport({ triage: bookedWay })
  const submitted = await ground
    .customer('wang')
    .call(ticketSubmit, { requestId: aRequestId(), channel: 'miniProgram', report })
  const ticketNo = submitted.ok ? submitted.data.ticketNo : ''
  const seen = await (await ground.staff('agent')).call(staffTicketGet, { ticketNo })
  expect(seen.ok && seen.data.triage).toEqual([
    { asked: '先看一眼：现在有没有这些情况？', said: '都没有' },
    { asked: '取暖的时候，换气是不是也开着，或者门窗没关？', said: '都关好了' },
    { asked: '开到最高档，等了多久？', said: '超过十分钟' },
    { asked: '从外面清一清风口的灰', said: '试过了，还是不行' },
    { asked: '是灯取暖，还是吹热风？', said: '吹热风' },
    { asked: '看下来', said: '像是取暖模块老化，师傅会带上。' },
  ])
  expect(await ground.customer('wang').call(ticketGet, { ticketNo })).toMatchObject({ ok: true })
})

test('no query went without an index', () => {
  expect(ground.host.unindexedQueries()).toEqual([])
})
