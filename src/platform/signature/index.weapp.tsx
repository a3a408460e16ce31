import { Canvas, type CanvasTouchEvent } from '@tarojs/components'
import Taro, { useReady } from '@tarojs/taro'
import { useRef } from 'react'
import { INK, LINE_WIDTH, PAPER, type SignaturePadProps } from './port'
import './signature.css'

export type { SignaturePad, SignaturePadProps } from './port'

const id = 'signature-field'

interface Drawing {
  context: CanvasRenderingContext2D
  canvas: Taro.Canvas
  width: number
  height: number
}

/** WeChat's canvas of the 2d kind: its node is there only once the page is. */
export function SignatureField({ label, onReady, onSigned }: SignaturePadProps) {
  const drawing = useRef<Drawing>(undefined)
  const signed = useRef(false)

  const wipe = ({ context, width, height }: Drawing) => {
    context.fillStyle = PAPER
    context.fillRect(0, 0, width, height)
    context.strokeStyle = INK
    context.lineWidth = LINE_WIDTH
    context.lineCap = 'round'
    context.lineJoin = 'round'
    signed.current = false
  }

  const save = async () => {
    const { canvas } = drawing.current ?? {}
    if (canvas === undefined || !signed.current) return undefined
    try {
      const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas, fileType: 'png' })
      const sizeBytes = await sizeOf(tempFilePath)
      return { path: tempFilePath, kind: 'image' as const, sizeBytes }
    } catch {
      return undefined
    }
  }

  const clear = () => {
    if (drawing.current) wipe(drawing.current)
    onSigned(false)
  }

  useReady(() => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true, size: true })
      .exec(([found]) => {
        if (!found?.node) return
        const { node: canvas, width, height } = found
        const { pixelRatio } = Taro.getWindowInfo()
        canvas.width = width * pixelRatio
        canvas.height = height * pixelRatio
        const context = canvas.getContext('2d')
        context.scale(pixelRatio, pixelRatio)
        drawing.current = { context, canvas, width, height }
        wipe(drawing.current)
        onReady({ save, clear })
      })
  })

  const draw = (event: CanvasTouchEvent) => {
    const [touch] = event.touches
    const { context } = drawing.current ?? {}
    if (!touch || !context) return
    if (event.type === 'touchstart') {
      context.beginPath()
      context.moveTo(touch.x, touch.y)
    }
    context.lineTo(touch.x, touch.y)
    context.stroke()
    if (!signed.current) onSigned(true)
    signed.current = true
  }

  return (
    <Canvas
      type="2d"
      id={id}
      canvasId={id}
      className="signature"
      aria-label={label}
      disableScroll
      onTouchStart={draw}
      onTouchMove={draw}
    />
  )
}

const sizeOf = (path: string): Promise<number> =>
  new Promise((resolve) => {
    Taro.getFileSystemManager().getFileInfo({
      filePath: path,
      success: ({ size }) => resolve(size),
      fail: () => resolve(1),
    })
  })
