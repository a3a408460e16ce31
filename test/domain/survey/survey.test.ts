import fc from 'fast-check'
import { answerSurvey, issueAnew, keepAnswers, noteCall } from '@/domain/survey/decide'
import { fittingAnswers, questionsFor } from '@/domain/survey/questions'
import { isInSample } from '@/domain/survey/sample'
import { chooseCallback, nextStep } from '@/domain/survey/step'
import type { Survey } from '@/domain/survey/survey'
import { surveyTermsOf2026 as terms } from '@/domain/survey/terms'
import { noTotals, tellTotals, withOneMore } from '@/domain/survey/totals'
import { chinaTime, DAY_MS, HOUR_MS, momentOf } from '@/domain/time/china'

const DONE_AT = momentOf('2026-03-11', '15:00')
const someone = { staffId: 'staff-quality', name: '周岚' }
const link = { kind: 'link' } as const
const good = { score: 5, answers: [], words: '' }

const aSurvey = (change: Partial<Survey> = {}): Survey => ({
  ticketNo: '7K4902M',
  visit: 0,
  kind: 'repair',
  outletId: 'outlet-xihu',
  technicianId: 'tech-li',
  inApp: true,
  completedAt: DONE_AT,
  lapsesAt: DONE_AT + terms.lapsesAfterMs,
  issue: 1,
  signs: [],
  kept: null,
  answer: null,
  smsAt: null,
  callback: null,
  recovery: null,
  ...change,
})

describe('answering', () => {
  test('a score counts once, and is never changed', () => {
    const first = answerSurvey(aSurvey(), good, link, DONE_AT, terms)
    expect(first).toMatchObject({ ok: true, survey: { answer: { score: 5 }, recovery: null } })
    if (!first.ok) return
    const second = answerSurvey(first.survey, { ...good, score: 1 }, link, DONE_AT, terms)
    expect(second).toEqual({ ok: false, code: 'ALREADY_RATED' })
    expect(keepAnswers(first.survey, good, link, DONE_AT)).toEqual({ ok: false, code: 'ALREADY_RATED' })
    expect(issueAnew(first.survey, DONE_AT)).toEqual({ ok: false, code: 'ALREADY_RATED' })
  })

  test.each([
    [1, true],
    [2, true],
    [3, false],
    [5, false],
  ])('a score of %i opens a recovery: %s', (score, opens) => {
    const decision = answerSurvey(aSurvey(), { ...good, score }, link, DONE_AT, terms)
    expect(decision.ok && decision.survey.recovery !== null).toBe(opens)
  })

  test('a recovery from the evening is due in the morning', () => {
    const evening = momentOf('2026-03-11', '23:00')
    const decision = answerSurvey(aSurvey(), { ...good, score: 1 }, link, evening, terms)
    const dueAt = decision.ok ? (decision.survey.recovery?.dueAt ?? 0) : 0
    expect(chinaTime(dueAt)).toMatchObject({ day: 12, hour: 12, minute: 30 })
  })

  test('a link lapses; the app goes by the ticket alone', () => {
    const late = DONE_AT + terms.lapsesAfterMs + 1
    expect(answerSurvey(aSurvey(), good, link, late, terms)).toEqual({ ok: false, code: 'SURVEY_LAPSED' })
    expect(answerSurvey(aSurvey(), good, { kind: 'app' }, late, terms)).toMatchObject({ ok: true })
  })

  test('at most two questions a score, and answers that belong to another score are left out', () => {
    for (const score of [1, 2, 3, 4, 5]) expect(questionsFor(score).length).toBeLessThanOrEqual(2)
    const answers = [
      { questionId: 'went-wrong', optionId: 'late' },
      { questionId: 'went-well', optionId: 'skill' },
      { questionId: 'went-well', optionId: 'nonsense' },
    ]
    expect(fittingAnswers(5, answers)).toEqual([{ questionId: 'went-well', optionId: 'skill' }])
    expect(fittingAnswers(1, answers)).toEqual([{ questionId: 'went-wrong', optionId: 'late' }])
  })
})

describe('by time alone', () => {
  test('who is in the app is asked by SMS a day later, who only has a phone after two hours; never at night', () => {
    expect(nextStep(aSurvey(), terms)).toEqual({ step: 'sms', at: DONE_AT + 26 * HOUR_MS })
    expect(nextStep(aSurvey({ inApp: false }), terms)).toEqual({ step: 'sms', at: DONE_AT + 2 * HOUR_MS })
    const evening = aSurvey({ inApp: false, completedAt: momentOf('2026-03-11', '21:00') })
    expect(nextStep(evening, terms)?.at).toBe(momentOf('2026-03-12', '08:00'))
  })

  test('a tapped score counts after a while, and nobody is asked meanwhile', () => {
    const kept = keepAnswers(aSurvey(), good, link, DONE_AT)
    expect(kept.ok && nextStep(kept.survey, terms)).toEqual({
      step: 'count',
      at: DONE_AT + terms.keptCountsAfterMs,
    })
  })

  test('once answered nothing more is due', () => {
    const answered = answerSurvey(aSurvey(), good, link, DONE_AT, terms)
    expect(answered.ok && nextStep(answered.survey, terms)).toBeNull()
  })

  test('who had trouble is called by rule; of the others some by lot, the same whoever looks', () => {
    const late = chooseCallback(aSurvey({ signs: ['late'] }), DONE_AT + 3 * DAY_MS, terms)
    expect(late.callback).toMatchObject({ why: ['late'], isOver: false })
    const picked = Array.from({ length: 5_000 }, (_, at) => isInSample(`7K4${at}M:0`, 20))
    expect(picked.filter(Boolean).length / picked.length).toBeCloseTo(0.2, 1)
    expect(Array.from({ length: 5_000 }, (_, at) => isInSample(`7K4${at}M:0`, 20))).toEqual(picked)
  })
})

describe('calls', () => {
  const due = aSurvey({ callback: { at: DONE_AT, why: ['sample'], calls: [], isOver: false } })

  test('only a call that was answered brings a score, and it says who wrote it', () => {
    const told = noteCall(due, { outcome: 'answered', note: '', told: good }, someone, DONE_AT, terms)
    expect(told).toMatchObject({ ok: true, survey: { answer: { by: { kind: 'phone', ...someone } } } })
    const made = noteCall(due, { outcome: 'noAnswer', note: '', told: good }, someone, DONE_AT, terms)
    expect(made).toMatchObject({ ok: false })
  })

  test('nobody is called who is not on the list', () => {
    const call = { outcome: 'noAnswer', note: '', told: null } as const
    expect(noteCall(aSurvey(), call, someone, DONE_AT, terms)).toEqual({ ok: false, code: 'SURVEY_NOT_OPEN' })
  })
})

test('whatever scores come, nothing is told below five, and two looks never differ by fewer than five', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 40 }), (scores) => {
      let totals = noTotals('technician:tech-li')
      let before = 0
      for (const [at, score] of scores.entries()) {
        totals = withOneMore(totals, score, terms.totalsFrom, at)
        const count = tellTotals(totals)?.count ?? 0
        expect(count === before || count - before >= terms.totalsFrom).toBe(true)
        before = count
      }
      expect(totals.shown.count + totals.waiting.count).toBe(scores.length)
      expect(totals.shown.sum + totals.waiting.sum).toBe(scores.reduce((sum, score) => sum + score, 0))
    }),
  )
})
