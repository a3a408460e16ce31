import Taro from '@tarojs/taro'
import { isCancelled, isDenied } from '../wechat-error'
import { type MediaKind, maxVideoSeconds, type PickMedia, type ViewMedia } from './port'

export type { MediaKind, PickedFile, PickFailure, PickMedia, ViewMedia } from './port'

export const pickMedia: PickMedia = async ({ kinds, count, fine = false }) => {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count,
      mediaType: mediaTypeOf(kinds),
      sourceType: ['album', 'camera'],
      sizeType: [fine ? 'original' : 'compressed'],
      maxDuration: maxVideoSeconds,
    })
    const files = tempFiles.map(({ tempFilePath, size, thumbTempFilePath, fileType }) => ({
      path: tempFilePath,
      kind: fileType === 'video' ? ('video' as const) : ('image' as const),
      sizeBytes: size,
      ...(thumbTempFilePath ? { thumbPath: thumbTempFilePath } : {}),
    }))
    return { ok: true, files }
  } catch (error) {
    return { ok: false, reason: isCancelled(error) ? 'cancelled' : isDenied(error) ? 'denied' : 'failed' }
  }
}

export const viewMedia: ViewMedia = (files, current) => {
  const sources = files.map(({ url, kind }) => ({ url, type: kind }))
  Taro.previewMedia({ sources, current }).catch(() => undefined)
}

/** WeChat wants 'mix' for both; a list of two gives only the first on older versions. */
const mediaTypeOf = (kinds: readonly MediaKind[]): ('image' | 'video' | 'mix')[] =>
  kinds.length > 1 ? ['mix'] : [...kinds]
