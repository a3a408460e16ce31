import type { PDFPageProxy } from 'pdfjs-dist'
import type { TextItem } from 'pdfjs-dist/types/src/display/api'
import type { Line } from '@/domain/invoice/line'

interface Run {
  text: string
  left: number
  right: number
  baseline: number
  height: number
}

/** Runs of a page's text as lines: those that touch are one, those with a gap of a character are two columns. */
export const pdfLines = async (page: PDFPageProxy): Promise<Line[]> => {
  const { width, height } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent({ includeMarkedContent: false })
  const runs = items.filter((item): item is TextItem => 'str' in item).flatMap((item) => runOf(page, item))
  return joined(runs).map(({ text, left, right, baseline, height: size }) => {
    const box = { left, right, top: baseline - size * 0.85, bottom: baseline + size * 0.15 }
    return {
      text,
      confidence: 1,
      weakest: 1,
      box,
      place: {
        left: box.left / width,
        top: box.top / height,
        width: (box.right - box.left) / width,
        height: (box.bottom - box.top) / height,
      },
    }
  })
}

const runOf = (page: PDFPageProxy, { str, transform, width, height }: TextItem): Run[] => {
  if (str.trim() === '') return []
  const [x = 0, y = 0] = page
    .getViewport({ scale: 1 })
    .convertToViewportPoint(Number(transform[4]), Number(transform[5]))
  const size = height || Math.hypot(Number(transform[2]), Number(transform[3])) || 8
  return [{ text: str, left: x, right: x + width, baseline: y, height: size }]
}

const joined = (runs: readonly Run[]): Run[] => {
  const sorted = [...runs].sort((a, b) => a.baseline - b.baseline || a.left - b.left)
  const rows: Run[][] = []
  for (const run of sorted) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row !== undefined && first !== undefined && run.baseline - first.baseline < first.height * 0.4)
      row.push(run)
    else rows.push([run])
  }
  return rows.flatMap((row) => {
    const lines: Run[] = []
    for (const run of row.sort((a, b) => a.left - b.left)) {
      const last = lines.at(-1)
      if (last !== undefined && run.left - last.right < last.height * 0.6) {
        last.text += run.text
        last.right = Math.max(last.right, run.right)
      } else lines.push({ ...run })
    }
    return lines
  })
}
