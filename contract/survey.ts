import * as z from 'zod/mini'

export const score = z.number().check(z.int(), z.gte(1), z.lte(5))

/** One question under the score, answered by one tap. */
export const surveyQuestion = z.object({
  questionId: z.string(),
  text: z.string(),
  options: z.array(z.object({ optionId: z.string(), label: z.string() })),
})
export type SurveyQuestion = z.infer<typeof surveyQuestion>

const shortId = z.string().check(z.regex(/^[a-z][a-z-]{0,30}$/))

export const surveyAnswer = z.strictObject({ questionId: shortId, optionId: shortId })
export type SurveyAnswer = z.infer<typeof surveyAnswer>

/** Two questions at most. */
export const surveyAnswers = z.array(surveyAnswer).check(z.maxLength(2))

/** How a call of the quality team ended. */
export const callOutcome = z.enum(['answered', 'noAnswer', 'unwilling', 'wrongNumber'])
export type CallOutcome = z.infer<typeof callOutcome>

export const callOutcomeLabel: Record<CallOutcome, string> = {
  answered: '接了，打了分',
  noAnswer: '没人接',
  unwilling: '不愿意评',
  wrongNumber: '号码不对',
}

/** What became of somebody who was not content. */
export const recoveryOutcome = z.enum(['solved', 'revisit', 'refund', 'unreachable'])
export type RecoveryOutcome = z.infer<typeof recoveryOutcome>

export const recoveryOutcomeLabel: Record<RecoveryOutcome, string> = {
  solved: '说开了，解决了',
  revisit: '安排再上门',
  refund: '退费或补偿',
  unreachable: '几次都联系不上',
}

/** Why somebody who didn't answer is called. */
export const callbackSign = z.enum(['again', 'late', 'chased', 'atCap', 'byPhone', 'sample'])
export type CallbackSign = z.infer<typeof callbackSign>

export const callbackSignLabel: Record<CallbackSign, string> = {
  again: '返修过',
  late: '师傅迟到过',
  chased: '客户催过',
  atCap: '收费到了封顶价',
  byPhone: '电话报修，没有微信',
  sample: '抽样',
}
