import { useRef, useState } from 'react'
import type { SurveyView } from '@/contract/customer/survey'
import { useIntent } from '@/src/services/call'
import { type FilledIn, keepSurvey, sendSurvey } from '../../survey-service'

/** What is filled in so far, kept with the server at each step, and sent once. */
export const useSurvey = (token: string, survey: SurveyView, onSent: (score: number) => void) => {
  const begun = survey.kept
  const [score, setScoreOnly] = useState(begun?.score)
  const [filled, setFilled] = useState({ answers: begun?.answers ?? [], words: begun?.words ?? '' })
  const [kept, setKept] = useState(begun !== null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const run = useIntent()
  // only the newest keeping says whether all is kept
  const turn = useRef(0)

  const keep = async (now: FilledIn) => {
    turn.current += 1
    const mine = turn.current
    const outcome = await keepSurvey(token, now)
    if (mine !== turn.current) return
    setKept(outcome.ok)
    setProblem(outcome.ok ? undefined : outcome.message)
  }
  const fill = (chosen: number, next: typeof filled) => {
    setFilled(next)
    void keep({ score: chosen, ...next })
  }

  return {
    score,
    filled,
    kept,
    busy,
    problem,
    questions: score === undefined ? [] : (survey.questions[score - 1] ?? []),
    setScore: (chosen: number) => {
      setScoreOnly(chosen)
      setKept(false)
      fill(chosen, filled)
    },
    answer: (questionId: string, optionId: string) => {
      if (score === undefined) return
      const others = filled.answers.filter((one) => one.questionId !== questionId)
      fill(score, { ...filled, answers: [...others, { questionId, optionId }].slice(-2) })
    },
    setWords: (words: string) => setFilled({ ...filled, words }),
    keepNow: () => {
      if (score !== undefined) void keep({ score, ...filled })
    },
    send: async () => {
      if (score === undefined) return
      turn.current += 1
      setBusy(true)
      setProblem(undefined)
      const outcome = await run((requestId) => sendSurvey(requestId, token, { score, ...filled }))
      setBusy(false)
      if (outcome === undefined) return
      if (outcome.ok || outcome.code === 'SURVEY_USED') onSent(score)
      else setProblem(outcome.message)
    },
  }
}
