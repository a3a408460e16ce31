import { done } from '@/contract/result'
import type { StaffRole } from '@/contract/staff/account'
import {
  type SurveyCase,
  surveyList,
  surveyNoteCall,
  surveyRecover,
  surveyTotals,
} from '@/contract/staff/survey'
import { questionsFor } from '@/domain/survey/questions'
import { MORNING } from './builders/staff-ticket'
import { agent, FakeDesk } from './fake-desk'
import { clearDesk, fireEvent, press, screen, showDesk, typeInto, waitFor } from './show-desk'

afterEach(clearDesk)

const aCase = (change: Partial<SurveyCase> = {}): SurveyCase => ({
  surveyId: 'survey:7K4902T:0',
  rev: 2,
  ticketNo: '7K4902T',
  kind: 'repair',
  title: '不热',
  customer: '王**',
  outletName: '西湖网点',
  technicianName: '李建国',
  doneAt: MORNING,
  lapsesAt: MORNING,
  inApp: true,
  why: ['late'],
  calls: [],
  answer: null,
  recovery: null,
  questions: [1, 2, 3, 4, 5].map((score) => [...questionsFor(score)]),
  ...change,
})

const deskOf = (role: StaffRole): FakeDesk => {
  const desk = new FakeDesk()
  desk.staff = { ...agent, role, name: '周岚', place: '质检' }
  return desk
}

test('given somebody told their score by phone, then it is written down with the call, and nothing was chosen before', async () => {
  const desk = deskOf('quality')
  desk.says[surveyList.name] = () => done({ cases: [aCase()], next: null })
  desk.says[surveyNoteCall.name] = () => done(aCase({ rev: 3 }))
  showDesk(desk, { at: '/callbacks/survey:7K4902T:0' })
  expect(await screen.findByText('师傅迟到过')).toBeTruthy()
  fireEvent.click(await screen.findByLabelText('接了，打了分'))
  expect(await screen.findByLabelText('4 分')).toHaveProperty('checked', false)
  fireEvent.click(screen.getByLabelText('4 分'))
  press('记下')
  await waitFor(() => expect(desk.arrivalsAt(surveyNoteCall)).toHaveLength(1))
  expect(desk.arrivalsAt(surveyNoteCall)[0]).toMatchObject({
    surveyId: 'survey:7K4902T:0',
    rev: 2,
    outcome: 'answered',
    told: { score: 4, answers: [], words: '' },
  })
})

test('given somebody was not content, then what was made good is written down', async () => {
  const desk = deskOf('quality')
  const unhappy = aCase({
    answer: {
      score: 1,
      words: '<b>还是冷</b>',
      answers: [{ question: '主要是哪里不好？', answer: '没修好' }],
      at: MORNING,
      toldTo: null,
    },
    recovery: { dueAt: MORNING, late: true },
  })
  desk.says[surveyList.name] = () => done({ cases: [unhappy], next: null })
  desk.says[surveyRecover.name] = () => done(aCase())
  showDesk(desk, { at: '/callbacks/survey:7K4902T:0?list=recoveries' })
  expect(await screen.findByText('<b>还是冷</b>')).toBeTruthy()
  fireEvent.click(screen.getByLabelText('安排再上门'))
  typeInto('说了什么，接下来谁做什么', '约了周六再上门')
  press('办完了')
  await waitFor(() =>
    expect(desk.arrivalsAt(surveyRecover)[0]).toMatchObject({ outcome: 'revisit', note: '约了周六再上门' }),
  )
})

test('given fewer than five scores, then an outlet sees that there are too few, and no more', async () => {
  const desk = deskOf('outletManager')
  desk.says[surveyTotals.name] = () =>
    done({
      from: 5,
      outlet: { name: '西湖网点', totals: { count: 10, mean: 4.6, asOf: MORNING } },
      technicians: [{ name: '李建国', totals: null }],
    })
  showDesk(desk, { at: '/scores' })
  expect(await screen.findByText('4.6 分')).toBeTruthy()
  expect(screen.getByText('还不到 5 个')).toBeTruthy()
})
