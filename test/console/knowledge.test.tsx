import { done, refuse } from '@/contract/result'
import type { StaffRole } from '@/contract/staff/account'
import {
  knowledgeAct,
  knowledgeFigures,
  knowledgeGet,
  knowledgeList,
  knowledgeMissed,
  knowledgeSettleMissed,
  type TopicDetail,
} from '@/contract/staff/knowledge'
import { anArticle } from '../builders/article'
import { aTicket } from './builders/staff-ticket'
import { agent, FakeDesk } from './fake-desk'
import { clearDesk, press, screen, seeTicket, showDesk, typeInto, waitFor } from './show-desk'

afterEach(clearDesk)

const topic = 'repair.noise'
const draft = { status: 'draft', article: anArticle(), n: 2, authorId: 'staff:zhou', changedAt: 0 } as const

const deskOf = (detail: Partial<TopicDetail>, role: StaffRole = 'quality'): FakeDesk => {
  const desk = new FakeDesk([aTicket()])
  desk.staff = { ...agent, role, name: '周岚', place: '质检' }
  desk.says[knowledgeList.name] = () =>
    done({
      topics: [
        {
          topic,
          title: '噪音大、异响',
          publishedN: 1,
          publishedAt: null,
          work: null,
          votes: { yes: 3, no: 1 },
        },
      ],
    })
  desk.says[knowledgeGet.name] = () =>
    done({
      topic,
      rev: 4,
      published: null,
      work: null,
      authorName: '周岚',
      faults: [],
      may: [],
      figures: { inspection: '¥50' },
      ...detail,
    })
  desk.says[knowledgeAct.name] = desk.says[knowledgeGet.name] ?? (() => refuse('ARTICLE_NOT_FOUND'))
  return desk
}

const acted = (desk: FakeDesk) =>
  desk.arrivals.filter(({ endpoint }) => endpoint === knowledgeAct.name).map(({ request }) => request)

test('given an administrator, then the desk opens with the articles, since they see no tickets', async () => {
  const desk = deskOf({}, 'administrator')
  showDesk(desk, { at: '/' })
  expect(await screen.findByText('噪音大、异响')).toBeTruthy()
  expect(screen.getByText('3 / 1')).toBeTruthy()
  expect(screen.queryByText('工单')).toBeNull()
})

test('given a draft, when the answer is changed, then it is kept as blocks, not as markup', async () => {
  const desk = deskOf({ work: draft, may: ['edit', 'askReview'] })
  showDesk(desk, { at: `/knowledge/topic/${topic}` })
  await screen.findByLabelText('标题（20 字以内）')
  typeInto('简短的回答（110 字以内）', '先看面板松没松。')
  typeInto('客户怎么问（一行一句，5 到 120 句，搜索从这里学）', '响\n嗡嗡响\n\n声音大\n吵\n有怪声\n响')
  press('存下草稿')
  await waitFor(() => expect(acted(desk)).toHaveLength(1))
  expect(acted(desk)[0]).toMatchObject({
    topic,
    rev: 4,
    command: {
      type: 'edit',
      article: { answer: '先看面板松没松。', asked: ['响', '嗡嗡响', '声音大', '吵', '有怪声'] },
    },
  })
})

test('given too few ways to ask, then it says which field, and nothing is sent', async () => {
  const desk = deskOf({ work: draft, may: ['edit'] })
  showDesk(desk, { at: `/knowledge/topic/${topic}` })
  await screen.findByLabelText('标题（20 字以内）')
  typeInto('客户怎么问（一行一句，5 到 120 句，搜索从这里学）', '响')
  press('存下草稿')
  expect(await screen.findByText('"客户怎么问"没填对，请改一下再提交。')).toBeTruthy()
  expect(acted(desk)).toEqual([])
})

test('given faults, then each is named with its words, and it can’t go to review', async () => {
  const faults = [{ words: '这一步要动电线或者开机壳，只能由师傅做，请改成找师傅。', about: '拧开螺丝' }]
  showDesk(deskOf({ work: draft, faults, may: ['edit', 'askReview'] }), { at: `/knowledge/topic/${topic}` })
  expect(await screen.findByText(/只能由师傅做/)).toBeTruthy()
  expect(screen.getByText('请同事审').closest('button')?.disabled).toBe(true)
})

test('given somebody else’s work, then it is published or sent back with words', async () => {
  const inReview = { ...draft, status: 'inReview' } as const
  const desk = deskOf({ work: inReview, may: ['publish', 'sendBack'] })
  showDesk(desk, { at: `/knowledge/topic/${topic}` })
  await screen.findByText('审过了，发出去')
  typeInto('哪里要改', '第二步说得太长。')
  press('退回去改')
  await waitFor(() => expect(acted(desk)).toHaveLength(1))
  expect(acted(desk)[0]).toMatchObject({ command: { type: 'sendBack', words: '第二步说得太长。' } })
})

test('a question that found nothing goes with a word on what was done', async () => {
  const desk = deskOf({})
  desk.says[knowledgeMissed.name] = () =>
    done({
      questions: [{ missedId: 'missed:a', q: '能不能接太阳能', count: 7, firstAt: 0, lastAt: 0 }],
      next: null,
    })
  desk.says[knowledgeSettleMissed.name] = () => done({})
  showDesk(desk, { at: '/knowledge/missed' })
  expect(await screen.findByText('能不能接太阳能')).toBeTruthy()
  typeInto('"能不能接太阳能"怎么处理了', '不是我们的产品')
  press('处理好了')
  await waitFor(() =>
    expect(desk.arrivals.map(({ endpoint }) => endpoint)).toContain(knowledgeSettleMissed.name),
  )
})

test('spared visits are shown with what they are counted by', async () => {
  const desk = deskOf({})
  desk.says[knowledgeFigures.name] = () =>
    done({
      since: 0,
      symptoms: [{ symptom: 'weak-heating', booked: 5, left: 2, waiting: 4, spared: 2, came: 1 }],
    })
  showDesk(desk, { at: '/knowledge/figures' })
  expect(await screen.findByText('取暖效果下降')).toBeTruthy()
  expect(screen.getByText('20%')).toBeTruthy()
  expect(screen.getByText(/7 天里没再报同一件/)).toBeTruthy()
})

test('the agent reads what the customer answered before the report', async () => {
  const desk = new FakeDesk([aTicket({ triage: [{ asked: '等了多久？', said: '超过十分钟' }] })])
  showDesk(desk, { at: '/tickets/7K4902T' })
  await seeTicket('7K4-902-T')
  expect(screen.getByText('等了多久？ 超过十分钟')).toBeTruthy()
})
