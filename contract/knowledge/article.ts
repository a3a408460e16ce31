import * as z from 'zod/mini'
import { line, saying } from '../scalar'
import { product } from '../ticket/report'
import { symptomId } from '../ticket/symptom'
import { stopRuleId } from './stop-rule'
import { topicId } from './topic'

export const drawingId = z.enum([
  'breaker',
  'vent',
  'tissue',
  'remote',
  'lamp',
  'duct',
  'label',
  'timer',
  'wifi',
  'wipe',
  'ceiling',
  'height',
  'checklist',
])
export type DrawingId = z.infer<typeof drawingId>

export const articleStep = z.strictObject({ words: saying(90), drawing: z.optional(drawingId) })

/**
 * One topic, answered in the order people read: what to stop, the short answer, steps, when to call. Figures such as
 * `{inspection}` are filled in when it is shown, see `domain/knowledge/figures.ts`.
 */
export const article = z.strictObject({
  topic: topicId,
  title: line(20),
  stop: z.optional(stopRuleId),
  /** Enough for most. */
  answer: saying(110),
  steps: z.array(articleStep).check(z.minLength(1), z.maxLength(6)),
  /** When to leave it and ask for somebody. */
  callWhen: z.array(saying(60)).check(z.minLength(1), z.maxLength(4)),
  /** Where a product line differs. */
  lines: z.array(z.strictObject({ line: product.shape.line, words: saying(60) })).check(z.maxLength(5)),
  see: z.array(topicId).check(z.maxLength(4)),
  /** The repair that is reported when the steps don't help. */
  symptom: z.optional(symptomId),
  /** How people put the question; search learns from these. */
  asked: z.array(line(60)).check(z.minLength(5), z.maxLength(120)),
})
export type Article = z.infer<typeof article>

/** As the phone has it: how people ask is for the search alone, and is more than half of it. */
export const articleToRead = z.omit(article, { asked: true })
export type ArticleToRead = z.infer<typeof articleToRead>
export const articlesToRead = z.array(articleToRead)
