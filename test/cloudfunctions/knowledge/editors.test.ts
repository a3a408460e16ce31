import { learnQuestions } from '@/cloudfunctions/clock/learn-questions'
import { helpArticle, helpHelpful, helpSearch, helpUpdates } from '@/contract/customer/help'
import type { RequestOf } from '@/contract/endpoint'
import type { Article } from '@/contract/knowledge/article'
import {
  type KnowledgeCommand,
  knowledgeAct,
  knowledgeAdd,
  knowledgeGet,
  knowledgeList,
} from '@/contract/staff/knowledge'
import { anArticle } from '../../builders/article'
import { aRequestId } from '../../builders/request-id'
import { aGround, type Caller, type Ground } from '../ground/ground'
import { aVisitor } from '../ground/visitor'

// Learning takes some seconds, on a machine that has other things to do many more.
jest.setTimeout(300_000)

const topic = 'care.panel'
let ground: Ground
let quality: Caller
let administrator: Caller

beforeAll(async () => {
  ground = await aGround()
  quality = await ground.staff('quality')
  administrator = await ground.staff('administrator')
})
afterAll(() => ground.close())

const detailOf = async (caller: Caller, of = topic) => {
  const answer = await caller.call(knowledgeGet, { topic: of })
  if (!answer.ok) throw new Error(answer.code)
  return answer.data
}

const act = async (caller: Caller, command: KnowledgeCommand, of = topic) => {
  const { rev } = await detailOf(caller, of)
  return caller.call(knowledgeAct, { requestId: aRequestId(), topic: of, rev, command })
}

const readBy = async (caller: Caller, of = topic) => {
  const answer = await caller.call(helpArticle, { topic: of })
  return answer.ok ? answer.data : answer.code
}

/** From the draft to the customers, by two people. */
const publish = async (article: Article) => {
  expect(await act(quality, { type: 'begin' }, article.topic)).toMatchObject({ ok: true })
  expect(await act(quality, { type: 'edit', article }, article.topic)).toMatchObject({ ok: true })
  expect(await act(quality, { type: 'askReview' }, article.topic)).toMatchObject({ ok: true })
  expect(await act(administrator, { type: 'publish' }, article.topic)).toMatchObject({ ok: true })
}

test('given an article that came with the app, customers read it as its first version, guests too', async () => {
  expect(await readBy(aVisitor(ground))).toMatchObject({ n: 1, article: { topic, title: '面板怎么擦' } })
  expect(await readBy(aVisitor(ground), 'care.nothing')).toBe('ARTICLE_NOT_FOUND')
})

test('when an editor changes it, customers see the change only after another person has published it', async () => {
  const { published } = await detailOf(quality)
  const article = { ...(published?.article ?? anArticle({ topic })), answer: '拧干的软布，顺着擦。' }
  await act(quality, { type: 'begin' })
  await act(quality, { type: 'edit', article })
  await act(quality, { type: 'askReview' })
  expect(await readBy(aVisitor(ground))).toMatchObject({ n: 1 })
  expect(await act(quality, { type: 'publish' })).toMatchObject({ ok: false, code: 'ARTICLE_OWN_WORK' })
  expect(await act(administrator, { type: 'publish' })).toMatchObject({
    ok: true,
    data: { published: { status: 'published', n: 2 }, work: null },
  })
  expect(await readBy(aVisitor(ground))).toMatchObject({ n: 2, article: { answer: '拧干的软布，顺着擦。' } })
})

test('what is faulty goes to nobody: a wire to be touched, a telephone number, a shout', async () => {
  const answers = ['拧开螺丝，打开外壳。', '打 4001234567 问。', '快来报修！']
  await act(quality, { type: 'begin' }, 'use.timer')
  for (const words of answers) {
    const article = anArticle({ topic: 'use.timer', steps: [{ words }] })
    expect(await act(quality, { type: 'edit', article }, 'use.timer')).toMatchObject({ ok: true })
    expect((await detailOf(quality, 'use.timer')).faults).toHaveLength(1)
    expect(await act(quality, { type: 'askReview' }, 'use.timer')).toMatchObject({
      ok: false,
      code: 'ARTICLE_FAULTY',
    })
  }
})

test('of two editors at the same time, one is told that the other was first', async () => {
  const { rev } = await detailOf(quality, 'use.power')
  const begin = (caller: Caller) =>
    caller.call(knowledgeAct, {
      requestId: aRequestId(),
      topic: 'use.power',
      rev,
      command: { type: 'begin' },
    })
  const answers = await Promise.all([begin(quality), begin(administrator)])
  expect(answers.map((answer) => (answer.ok ? 'done' : answer.code)).sort()).toEqual([
    'ARTICLE_CHANGED',
    'done',
  ])
})

test('a topic that came with the app is never taken back; one that was added may be, and phones are told', async () => {
  expect(await act(administrator, { type: 'retire' }, 'use.blow')).toMatchObject({ code: 'ARTICLE_NOT_NOW' })
  const article = anArticle({ topic: 'care.holiday', title: '久不用怎么收' })
  const added = { requestId: aRequestId(), article }
  expect(await quality.call(knowledgeAdd, added)).toMatchObject({ ok: true })
  expect(await quality.call(knowledgeAdd, { ...added, requestId: aRequestId() })).toMatchObject({
    code: 'ARTICLE_EXISTS',
  })
  expect(await readBy(aVisitor(ground), article.topic)).toBe('ARTICLE_NOT_FOUND')
  await act(quality, { type: 'askReview' }, article.topic)
  await act(administrator, { type: 'publish' }, article.topic)
  expect(await updates()).toMatchObject({
    articles: expect.arrayContaining([expect.objectContaining({ topic: article.topic })]),
  })
  await act(administrator, { type: 'retire' }, article.topic)
  expect(await updates()).toMatchObject({ gone: [article.topic] })
  expect(await readBy(aVisitor(ground), article.topic)).toBe('ARTICLE_NOT_FOUND')
})

test('after something was published the search learns it, in the function and for the phones', async () => {
  const asked = ['蒸汽模式怎么开', '蒸汽怎么用', '桑拿模式', '怎么开桑拿', '汗蒸功能在哪']
  expect(await searched('桑拿模式在哪儿开')).not.toMatchObject({ hits: [{ topic: 'use.blow' }] })
  const { published } = await detailOf(quality, 'use.blow')
  await publish({ ...(published?.article ?? anArticle()), topic: 'use.blow', asked })
  expect(await learnQuestions({ db: ground.db })).toBe(1)
  expect(await learnQuestions({ db: ground.db })).toBe(0)
  const answer = await searched('桑拿模式在哪儿开')
  expect(answer).toMatchObject({ kind: 'found' })
  expect(answer?.kind === 'found' && answer.hits[0]?.topic).toBe('use.blow')
  const news = await updates()
  expect(news.index?.madeFrom).toEqual(expect.any(String))
  expect((await updates({ index: news.index?.madeFrom ?? '' })).index).toBeNull()
})

test('one word of each person and version counts, and editors see the sums', async () => {
  const vote = (personId: 'wang' | 'chen', helped: boolean) =>
    ground.customer(personId).call(helpHelpful, { requestId: aRequestId(), topic, n: 2, helped })
  await vote('wang', true)
  await vote('wang', false)
  await vote('chen', false)
  const list = await quality.call(knowledgeList, {})
  const row = list.ok && list.data.topics.find((one) => one.topic === topic)
  expect(row).toMatchObject({ votes: { yes: 1, no: 1 }, publishedN: 2 })
})

test('no query went without an index', () => {
  expect(ground.host.unindexedQueries()).toEqual([])
})

const updates = async (change: Partial<RequestOf<typeof helpUpdates>> = {}) => {
  const answer = await aVisitor(ground).call(helpUpdates, { since: 0, index: '', ...change })
  if (!answer.ok) throw new Error(answer.code)
  return answer.data
}

const searched = async (q: string) => {
  const answer = await aVisitor(ground).call(helpSearch, { q })
  return answer.ok ? answer.data.answer : undefined
}
