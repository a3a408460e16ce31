import { useEffect, useRef } from 'react'
import './paper.css'
import { PAPER, type PaperProps, SHARPNESS } from './port'

export type { Paper, PaperProps } from './port'

/** What the customer is told after it. */
export const keptWords = '图片已下载。'

/** A canvas of the browser; Taro's own has no picture to give. */
export function PaperSheet({ label, width, height, draw, onReady }: PaperProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const latest = useRef({ draw, onReady })
  latest.current = { draw, onReady }

  useEffect(() => {
    const sheet = canvas.current
    const context = sheet?.getContext('2d')
    if (!sheet || !context) return
    sheet.width = width * SHARPNESS
    sheet.height = height * SHARPNESS
    context.scale(SHARPNESS, SHARPNESS)
    context.fillStyle = PAPER
    context.fillRect(0, 0, width, height)
    latest.current.draw(context)
    latest.current.onReady({ keep: (name) => download(sheet, name) })
  }, [width, height])

  return <canvas ref={canvas} className="paper" style={{ width }} role="img" aria-label={label} />
}

const download = (
  sheet: HTMLCanvasElement,
  name: string,
): Promise<{ ok: true } | { ok: false; reason: 'failed' }> =>
  new Promise((resolve) => {
    sheet.toBlob((blob) => {
      if (blob === null) return resolve({ ok: false, reason: 'failed' })
      const address = URL.createObjectURL(blob)
      const link = document.createElement('a')
      link.href = address
      link.download = `${name}.png`
      link.click()
      // The download has begun by then; until then the address must stand.
      setTimeout(() => URL.revokeObjectURL(address), 10_000)
      resolve({ ok: true })
    }, 'image/png')
  })
