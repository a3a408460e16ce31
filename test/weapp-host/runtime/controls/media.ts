import { nodeOf } from '../view-node'
import type { Attributes } from '../virtual-tree'
import { type CreateControl, isOn, textOf } from './control'

/** WeChat's picture modes as CSS. */
const FITS: Record<string, string> = {
  scaleToFill: 'fill',
  aspectFit: 'contain',
  aspectFill: 'cover',
  center: 'none',
}

/** https://developers.weixin.qq.com/miniprogram/dev/component/image.html */
export const image: CreateControl = (element, emit, host) => {
  const picture = document.createElement('img')
  picture.alt = ''
  element.append(picture)
  picture.addEventListener('load', () =>
    emit('load', { width: picture.naturalWidth, height: picture.naturalHeight }),
  )
  picture.addEventListener('error', () => emit('error', { errMsg: `GET ${picture.src} failed` }))
  let source: string | undefined
  return {
    update: (attributes) => {
      const next = textOf(attributes.src)
      const mode = textOf(attributes.mode) || 'scaleToFill'
      element.dataset.mode = mode
      picture.style.objectFit = FITS[mode] ?? 'fill'
      picture.alt = textOf(attributes.ariaLabel)
      element.removeAttribute('aria-label')
      if (next === source) return
      source = next
      if (next === '') picture.removeAttribute('src')
      else picture.src = host.sourceUrl(next, nodeOf(element)?.owner.path ?? '')
    },
  }
}

export const video: CreateControl = (element, emit, host) => {
  const film = document.createElement('video')
  film.playsInline = true
  element.append(film)
  film.addEventListener('play', () => emit('play'))
  film.addEventListener('error', () => emit('error', { errMsg: 'MEDIA_ERR' }))
  let source: string | undefined
  return {
    labelled: film,
    update: (attributes: Attributes) => {
      film.controls = attributes.controls === undefined || isOn(attributes.controls)
      film.poster = textOf(attributes.poster)
      const next = textOf(attributes.src)
      if (next === source) return
      source = next
      if (next === '') film.removeAttribute('src')
      else film.src = host.sourceUrl(next, nodeOf(element)?.owner.path ?? '')
    },
  }
}
