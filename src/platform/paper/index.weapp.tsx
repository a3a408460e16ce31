import { Canvas } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { isCancelled, isDenied } from '../wechat-error'
import './paper.css'
import { PAPER, type Paper, type PaperProps, SHARPNESS } from './port'

export type { Paper, PaperProps } from './port'

/** What the customer is told after it. */
export const keptWords = '存进手机相册了。'

const id = 'paper-sheet'

/** WeChat's canvas of the 2d kind: its node is there only after WeChat has drawn the page. */
export function PaperSheet({ label, width, height, draw, onReady }: PaperProps) {
  const begin = () => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true })
      .exec(([found]) => {
        if (!found?.node) return
        const canvas: Taro.Canvas = found.node
        canvas.width = width * SHARPNESS
        canvas.height = height * SHARPNESS
        const context = canvas.getContext('2d') as CanvasRenderingContext2D
        context.scale(SHARPNESS, SHARPNESS)
        context.fillStyle = PAPER
        context.fillRect(0, 0, width, height)
        draw(context)
        onReady({ keep: () => intoAlbum(canvas) })
      })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn once for each size; its words come with it
  useEffect(() => Taro.nextTick(begin), [width, height])

  return (
    <Canvas
      type="2d"
      id={id}
      canvasId={id}
      className="paper"
      style={{ width: `${width}px`, height: `${height}px` }}
      aria-role="img"
      aria-label={label}
    />
  )
}

const intoAlbum = async (canvas: Taro.Canvas): ReturnType<Paper['keep']> => {
  try {
    const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas, fileType: 'png' })
    await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath })
    return { ok: true }
  } catch (error) {
    return { ok: false, reason: isCancelled(error) ? 'cancelled' : isDenied(error) ? 'denied' : 'failed' }
  }
}
