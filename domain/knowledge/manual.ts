import type { ArticleToRead } from '@/contract/knowledge/article'
import type { StopRuleId } from '@/contract/knowledge/stop-rule'
import type { Drawing } from '@/contract/product/catalogue'
import { lineLabel } from '@/contract/ticket/report'
import { catalogueOn, modelIn, partIn } from '@/domain/catalogue/catalogue'
import { priceListOn } from '@/domain/pricing/price-list'
import { type Figures, figuresFrom, fill } from './figures'

type Line = keyof typeof lineLabel

export interface ManualArticle {
  readonly topic: string
  readonly title: string
  readonly stop: StopRuleId | null
  readonly answer: string
  readonly steps: ArticleToRead['steps']
  readonly callWhen: readonly string[]
  /** What is different for this line of products. */
  readonly differs: string | null
}

export interface ManualPart {
  readonly no: number
  readonly name: string
  readonly quantity: number
  /** Where its number stands in the drawing, as shares of width and height. */
  readonly x: number
  readonly y: number
}

/** A model's manual in the order it is read: what is dangerous, what it is, how it is used, kept, and mended. */
export interface Manual {
  readonly model: string
  readonly name: string
  readonly line: Line
  readonly data: readonly { readonly label: string; readonly value: string }[]
  readonly drawing: Drawing
  readonly parts: readonly ManualPart[]
  readonly sections: readonly { readonly title: string; readonly articles: readonly ManualArticle[] }[]
  /** What this paper is and what it isn't. */
  readonly about: string
}

const SECTIONS = [
  { group: 'safety', title: '先看安全' },
  { group: 'use', title: '怎么用' },
  { group: 'care', title: '清洁保养' },
] as const

/** Topics that say nothing about a product of that line. */
const NOT_FOR: Partial<Record<Line, readonly string[]>> = {
  cooler: ['use.preheat', 'use.hot-dry', 'safety.lamp-burst'],
  ventilator: ['use.preheat', 'use.hot-dry', 'use.blow', 'safety.lamp-burst', 'safety.duration'],
  freshAir: [
    'use.preheat',
    'use.hot-dry',
    'use.blow',
    'use.ventilation',
    'safety.lamp-burst',
    'safety.duration',
  ],
  towelRack: [
    'use.preheat',
    'use.hot-dry',
    'use.blow',
    'use.ventilation',
    'safety.lamp-burst',
    'care.filter',
    'care.dust',
  ],
}

/** Three of the chapter on warranty; the rest stands in the articles. */
const AT_THE_END = ['warranty.term', 'warranty.proof', 'product.serial']

/**
 * The manual of that model, from the catalogue of that day and the articles as they stand; null for a model that the
 * catalogue doesn't have. @param day `2026-03-14`
 */
export const manualOf = (model: string, articles: readonly ArticleToRead[], day: string): Manual | null => {
  const catalogue = catalogueOn(day)
  const found = modelIn(catalogue, model)
  if (found === null) return null
  const { line, name, powerW, madeFrom, madeUntil, drawing, positions } = found
  const figures = figuresFrom(priceListOn(day))
  const without = new Set([
    ...(NOT_FOR[line] ?? []),
    ...(drawing === 'lampHeater' ? [] : ['safety.lamp-burst']),
  ])
  const read = (wanted: (topic: string) => boolean) =>
    articles
      .filter(({ topic }) => wanted(topic) && !without.has(topic))
      .map((one) => told(one, line, figures))
  return {
    model: found.model,
    name,
    line,
    data: [
      { label: '型号', value: found.model },
      { label: '产品', value: `${lineLabel[line]}，${name}` },
      { label: '额定功率', value: `${powerW} 瓦` },
      { label: '电压', value: '220 伏，50 赫兹，要有接地线' },
      { label: '生产', value: madeUntil === null ? `${madeFrom} 起在产` : `${madeFrom} 到 ${madeUntil}` },
    ],
    drawing,
    parts: positions.map(({ no, partId, quantity, x, y }) => ({
      no,
      name: partIn(catalogue, partId)?.name ?? '配件',
      quantity,
      x,
      y,
    })),
    sections: [
      ...SECTIONS.map(({ group, title }) => ({
        title,
        articles: read((topic) => topic.startsWith(`${group}.`)),
      })),
      { title: '保修和找我们', articles: read((topic) => AT_THE_END.includes(topic)) },
    ],
    about: `按 ${day} 的型号目录和使用建议整理，不是包装箱里的那一本。和机身铭牌、随机说明书不一样的，以它们为准。`,
  }
}

const told = (article: ArticleToRead, line: Line, figures: Figures): ManualArticle => ({
  topic: article.topic,
  title: article.title,
  stop: article.stop ?? null,
  answer: fill(article.answer, figures),
  steps: article.steps.map((step) => ({ ...step, words: fill(step.words, figures) })),
  callWhen: article.callWhen.map((words) => fill(words, figures)),
  differs: differsFor(article, line, figures),
})

const differsFor = ({ lines }: ArticleToRead, line: Line, figures: Figures): string | null => {
  const words = lines.find((one) => one.line === line)?.words
  return words === undefined ? null : fill(words, figures)
}
