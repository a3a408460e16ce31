import { badRequestMessage } from '@/contract/field-label'
import { type Article, article } from '@/contract/knowledge/article'
import type { StopRuleId } from '@/contract/knowledge/stop-rule'
import type { SymptomId } from '@/contract/ticket/symptom'

/** An article as it stands in the form: lists of plain lines are typed one a line. */
export interface ArticleFields {
  topic: string
  title: string
  stop: StopRuleId | null
  answer: string
  steps: Article['steps']
  callWhen: string
  lines: Article['lines']
  see: string[]
  symptom: SymptomId | null
  asked: string
}

export const fieldsFrom = (from: Article): ArticleFields => ({
  ...from,
  stop: from.stop ?? null,
  symptom: from.symptom ?? null,
  callWhen: from.callWhen.join('\n'),
  asked: from.asked.join('\n'),
})

export const noFields: ArticleFields = {
  topic: '',
  title: '',
  stop: null,
  answer: '',
  steps: [{ words: '' }],
  callWhen: '',
  lines: [],
  see: [],
  symptom: null,
  asked: '',
}

/** The article that was written, or the sentence that says what is wrong with it. */
export const readFields = (
  fields: ArticleFields,
): { ok: true; article: Article } | { ok: false; message: string } => {
  const { stop, symptom, callWhen, asked, ...rest } = fields
  const parsed = article.safeParse({
    ...rest,
    ...(stop === null ? {} : { stop }),
    ...(symptom === null ? {} : { symptom }),
    callWhen: linesOf(callWhen),
    asked: linesOf(asked),
  })
  if (parsed.success) return { ok: true, article: parsed.data }
  return { ok: false, message: badRequestMessage(parsed.error.issues[0]?.path ?? []) }
}

/** Each line once. */
const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
]
