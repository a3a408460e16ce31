import { act, fireEvent } from '@testing-library/react'
import type { ErrorCode } from '@/contract/error-code'
import { surveyPage } from '@/contract/notice/survey-page'
import { done, refuse } from '@/contract/result'
import { questionsFor } from '@/domain/survey/questions'
import { DAY_MS } from '@/domain/time/china'
import { freshApp, openPhone } from '../../phone'

type Asked = { endpoint: string; request: Record<string, unknown> }
const arrived: Asked[] = []
let answers: Record<string, (request: Asked['request']) => unknown>
const mockCall = async (_: string, event: Asked) => {
  arrived.push(event)
  const say = answers[event.endpoint]
  return { ok: true, answer: say === undefined ? refuse('UNKNOWN_ENDPOINT') : say(event.request) }
}
jest.mock('@/src/platform/call', () => ({
  callFunction: (...call: never) => mockCall(...(call as [never, never])),
}))

const page = 'packages/survey/pages/answer/index'
const survey = {
  kind: 'repair',
  technicianFamilyName: '李',
  doneAt: Date.now() - DAY_MS,
  lapsesAt: Date.now() + DAY_MS,
  kept: null as unknown,
  questions: [1, 2, 3, 4, 5].map((score) => questionsFor(score)),
}

beforeEach(() => {
  arrived.length = 0
  window.localStorage.clear()
  answers = {
    'survey.open': () => done(survey),
    'survey.keep': () => done({ keptAt: Date.now() }),
    'survey.answer': () => done({ answeredAt: Date.now() }),
  }
})

const open = async () => {
  const load = freshApp()
  const app = openPhone({ [page]: load(page) }, surveyPage('a-token'))
  await act(async () => {})
  return app
}
const tap = async (app: Awaited<ReturnType<typeof open>>, role: string, name: string) => {
  const found = app.page().getByRole(role, { name })
  await act(async () => void fireEvent.click(found))
}
const asked = (endpoint: string) =>
  arrived.filter((one) => one.endpoint === endpoint).map((one) => one.request)

test('lesson: a score filled in beforehand (glpi#14919): nothing is chosen, and nothing can be sent before a tap', async () => {
  const app = await open()
  for (const score of app.page().getAllByRole('radio'))
    expect(score.getAttribute('aria-checked')).toBe('false')
  expect(app.page().queryByText('发给质检同事')).toBeNull()
})

test('one tap is kept at once; two questions follow it; all goes out once', async () => {
  const app = await open()
  await tap(app, 'radio', '2 分')
  expect(asked('survey.keep')).toMatchObject([{ token: 'a-token', score: 2, answers: [], words: '' }])
  expect(app.page().getByText('记下了，不写别的也算数。')).toBeTruthy()
  await tap(app, 'radio', '没修好')
  await tap(app, 'radio', '打给我')
  await tap(app, 'button', '发给质检同事')
  expect(asked('survey.answer')).toMatchObject([
    {
      score: 2,
      answers: [
        { questionId: 'went-wrong', optionId: 'not-solved' },
        { questionId: 'call-me', optionId: 'yes' },
      ],
    },
  ])
  expect(app.page().getByText(/质检同事会尽快打电话给您/)).toBeTruthy()
})

test('what was begun on another phone is there again', async () => {
  const kept = { score: 4, answers: [{ questionId: 'went-well', optionId: 'fee' }], words: '挺好' }
  answers['survey.open'] = () => done({ ...survey, kept })
  const app = await open()
  expect(app.page().getByRole('radio', { name: '4 分' }).getAttribute('aria-checked')).toBe('true')
  expect(app.page().getByRole('radio', { name: '收费清楚' }).getAttribute('aria-checked')).toBe('true')
})

test.each<[ErrorCode, RegExp]>([
  ['LINK_WRONG', /可能没复制全/],
  ['SURVEY_USED', /已经评过/],
  ['SURVEY_LAPSED', /时间已经过了/],
  ['SURVEY_REPLACED', /最近收到的/],
  ['SURVEY_NOT_YOURS', /师傅和网点不能代填/],
])('a link that is no good says why: %s', async (code, words) => {
  answers['survey.open'] = () => refuse(code)
  const app = await open()
  expect(app.page().getAllByText(words).length).toBeGreaterThan(0)
})

test('what did not get through stays on the screen, with what went wrong', async () => {
  answers['survey.answer'] = () => refuse('SURVEY_WORDS_TOO_LONG')
  const app = await open()
  await tap(app, 'radio', '3 分')
  await tap(app, 'button', '发给质检同事')
  expect(app.page().getByText(/最多 500 个字/)).toBeTruthy()
  expect(app.page().getByRole('radio', { name: '3 分' }).getAttribute('aria-checked')).toBe('true')
})
