import { Canvas } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { isCancelled, isDenied } from '../wechat-error'
import './drawn-picture.css'
import { paint } from './paint'
import type { DrawnPictureProps, SavePictureFailure } from './port'

export type { Drawing, DrawnPicture, Stroke } from './port'

const id = 'drawn-picture'

export const savedWords = '存到相册了。'

/** WeChat's canvas of the 2d kind: its node is there only after the page has drawn it. */
export function PictureField({ drawing, onReady }: DrawnPictureProps) {
  const ready = useRef(onReady)
  ready.current = onReady

  useEffect(() => {
    Taro.nextTick(() => {
      Taro.createSelectorQuery()
        .select(`#${id}`)
        .fields({ node: true, size: true })
        .exec(([found]) => {
          if (!found?.node) return
          const { node: canvas } = found
          const { pixelRatio } = Taro.getWindowInfo()
          canvas.width = drawing.width * pixelRatio
          canvas.height = drawing.height * pixelRatio
          const context = canvas.getContext('2d')
          context.scale(pixelRatio, pixelRatio)
          paint(context, drawing)
          ready.current({ save: () => toAlbum(canvas) })
        })
    })
  }, [drawing])

  return <Canvas type="2d" id={id} canvasId={id} className="drawn-picture" aria-label={drawing.label} />
}

/** https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.saveImageToPhotosAlbum.html */
const toAlbum = async (
  canvas: Taro.Canvas,
): Promise<{ ok: true } | { ok: false; reason: SavePictureFailure }> => {
  try {
    const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas, fileType: 'png' })
    await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath })
    return { ok: true }
  } catch (error) {
    return { ok: false, reason: isCancelled(error) ? 'cancelled' : isDenied(error) ? 'denied' : 'failed' }
  }
}
