import type { Manual, ManualArticle } from '@/domain/knowledge/manual'
import { stopRules } from '@/domain/knowledge/stop-rules'
import { flow } from '../pdf/flow'

type Paper = ReturnType<typeof flow>

/** The manual as a file to print or keep: the same words as on the phone, in one reading order. */
export const manualPdf = (manual: Manual): Uint8Array => {
  const paper = flow()
  const [safety, ...others] = manual.sections
  paper.text(`${manual.model} ${manual.name}`, { size: 20 })
  paper.text(manual.about, { size: 9, gap: 4 })
  if (safety !== undefined) chapter(paper, safety)
  paper.heading('技术数据')
  for (const { label, value } of manual.data) paper.text(`${label}：${value}`)
  for (const section of others.slice(0, -1)) chapter(paper, section)
  paper.heading('部件的位置')
  paper.text('示意图，只标每个部件大概在哪儿。要拆开的活由师傅做。', { size: 9 })
  paper.marks(manual.parts)
  for (const { no, name, quantity } of manual.parts) {
    paper.text(`${no}  ${name}${quantity > 1 ? `，${quantity} 个` : ''}`, { size: 10 })
  }
  const last = others.at(-1)
  if (last !== undefined) chapter(paper, last)
  return paper.finish(`${manual.model} ${manual.name} 说明书`)
}

const chapter = (paper: Paper, { title, articles }: Manual['sections'][number]): void => {
  paper.heading(title)
  for (const article of articles) write(paper, article)
}

const write = (paper: Paper, { title, stop, answer, steps, callWhen, differs }: ManualArticle): void => {
  paper.text(title, { size: 13, gap: 8 })
  if (stop !== null) {
    const rule = stopRules[stop]
    paper.text(`${rule.title}${rule.words}`, { accent: true })
  }
  paper.text(answer)
  if (differs !== null) paper.text(`您这一款：${differs}`)
  for (const [at, { words }] of steps.entries()) paper.text(`${at + 1}. ${words}`, { indent: 12 })
  paper.text(`找人：${callWhen.join('')}`, { size: 10 })
}
