import { type PointerEvent, useEffect, useRef } from 'react'
import { INK, LINE_WIDTH, PAPER, type SignaturePadProps } from './port'
import './signature.css'

export type { SignaturePad, SignaturePadProps } from './port'

/** A canvas of the browser; Taro's own has no picture to give. */
export function SignatureField({ label, onReady, onSigned }: SignaturePadProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const signed = useRef(false)
  const latest = useRef({ onReady, onSigned })
  latest.current = { onReady, onSigned }

  useEffect(() => {
    const pad = canvas.current
    const context = pad?.getContext('2d')
    if (!pad || !context) return
    const wipe = () => {
      pad.width = pad.clientWidth
      pad.height = pad.clientHeight
      context.fillStyle = PAPER
      context.fillRect(0, 0, pad.width, pad.height)
      context.strokeStyle = INK
      context.lineWidth = LINE_WIDTH
      context.lineCap = 'round'
      context.lineJoin = 'round'
      signed.current = false
    }
    wipe()
    latest.current.onReady({
      clear: () => {
        wipe()
        latest.current.onSigned(false)
      },
      save: () =>
        new Promise((resolve) => {
          if (!signed.current) return resolve(undefined)
          pad.toBlob((blob) =>
            resolve(
              blob === null
                ? undefined
                : { path: URL.createObjectURL(blob), kind: 'image', sizeBytes: blob.size },
            ),
          )
        }),
    })
  }, [])

  const draw = (event: PointerEvent<HTMLCanvasElement>) => {
    const context = canvas.current?.getContext('2d')
    if (!context || event.buttons === 0) return
    const { offsetX, offsetY } = event.nativeEvent
    if (event.type === 'pointerdown') {
      context.beginPath()
      context.moveTo(offsetX, offsetY)
    }
    context.lineTo(offsetX, offsetY)
    context.stroke()
    if (!signed.current) onSigned(true)
    signed.current = true
  }

  return (
    <canvas
      ref={canvas}
      className="signature"
      role="img"
      aria-label={label}
      onPointerDown={draw}
      onPointerMove={draw}
    />
  )
}
