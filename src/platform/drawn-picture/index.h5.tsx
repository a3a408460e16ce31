import { useEffect, useRef } from 'react'
import './drawn-picture.css'
import { paint } from './paint'
import type { DrawnPictureProps } from './port'

export type { Drawing, DrawnPicture, Stroke } from './port'

/** Twice the screen's points: sharp when it is printed or enlarged. */
const SCALE = 2

/** What the customer is told after it. */
export const savedWords = '图片已下载。'

export function PictureField({ drawing, onReady }: DrawnPictureProps) {
  const field = useRef<HTMLCanvasElement>(null)
  const ready = useRef(onReady)
  ready.current = onReady

  useEffect(() => {
    const canvas = field.current
    const context = canvas?.getContext('2d')
    if (!canvas || !context) return
    canvas.width = drawing.width * SCALE
    canvas.height = drawing.height * SCALE
    context.scale(SCALE, SCALE)
    paint(context, drawing)
    ready.current({ save: () => download(canvas, drawing.name) })
  }, [drawing])

  return <canvas ref={field} className="drawn-picture" role="img" aria-label={drawing.label} />
}

const download = (canvas: HTMLCanvasElement, name: string) =>
  new Promise<{ ok: true } | { ok: false; reason: 'failed' }>((resolve) => {
    canvas.toBlob((blob) => {
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
