import type { SurveyAnswer, SurveyQuestion } from '@/contract/survey'

const question = (
  questionId: string,
  text: string,
  options: readonly (readonly [string, string])[],
): SurveyQuestion => ({
  questionId,
  text,
  options: options.map(([optionId, label]) => ({ optionId, label })),
})

const wentWell = question('went-well', '哪一点最让您放心？', [
  ['skill', '修得好'],
  ['manner', '态度好'],
  ['on-time', '准时'],
  ['fee', '收费清楚'],
])

const toImprove = question('to-improve', '哪一点还可以更好？', [
  ['skill', '修理'],
  ['manner', '态度'],
  ['on-time', '时间'],
  ['fee', '收费'],
])

const wentWrong = question('went-wrong', '主要是哪里不好？', [
  ['not-solved', '没修好'],
  ['manner', '态度不好'],
  ['late', '来晚了'],
  ['fee', '收费不对'],
  ['mess', '弄脏弄坏了'],
])

const solved = question('solved', '现在浴霸能正常用吗？', [
  ['yes', '能用'],
  ['no', '不能用'],
  ['not-tried', '还没试'],
])

const callMe = question('call-me', '要我们打电话给您吗？', [
  ['yes', '打给我'],
  ['no', '不用打'],
])

/** At most two, chosen by the score: who is content is asked less than who isn't. */
export const questionsFor = (score: number): readonly SurveyQuestion[] => {
  if (score >= 4) return [wentWell]
  return score === 3 ? [toImprove, solved] : [wentWrong, callMe]
}

/** Only answers to questions of this score, each question once: what a changed score left behind goes. */
export const fittingAnswers = (score: number, answers: readonly SurveyAnswer[]): SurveyAnswer[] =>
  questionsFor(score).flatMap(({ questionId, options }) => {
    const answer = answers.find((one) => one.questionId === questionId)
    return answer !== undefined && options.some(({ optionId }) => optionId === answer.optionId)
      ? [answer]
      : []
  })

/** An answer in words, for those who call back. */
export const sayAnswer = ({ questionId, optionId }: SurveyAnswer): { question: string; answer: string } => {
  const asked = [wentWell, toImprove, wentWrong, solved, callMe].find((one) => one.questionId === questionId)
  const option = asked?.options.find((one) => one.optionId === optionId)
  return { question: asked?.text ?? questionId, answer: option?.label ?? optionId }
}
