import * as z from 'zod/mini'
import { id } from '../scalar'

/** What a technician answered to one question of the checklist; `notHere`: there is no such thing at this place. */
export const checkAnswer = z.enum(['yes', 'no', 'notHere'])
export type CheckAnswer = z.infer<typeof checkAnswer>

export const checkAnswerLabel: Record<CheckAnswer, string> = { yes: '是', no: '不是', notHere: '没有这项' }

/** An answer as it is sent: the question is the one the checklist has under that name. */
export const checkedItem = z.strictObject({ itemId: id, answer: checkAnswer })
export type CheckedItem = z.infer<typeof checkedItem>

/** An answer as it is kept: with the question as it was worded then. */
export const answeredItem = z.object({ itemId: z.string(), question: z.string(), answer: checkAnswer })
export type AnsweredItem = z.infer<typeof answeredItem>
