import { type CreateControl, isOn, textOf } from './control'

/** How near an end counts as reached, unless the template says. */
const NEAR_END_PX = 50

/** https://developers.weixin.qq.com/miniprogram/dev/component/scroll-view.html */
export const scrollView: CreateControl = (element, emit) => {
  let nearEndPx = NEAR_END_PX
  let top = ''
  let into = ''
  let reached = false
  element.addEventListener('scroll', () => {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight } = element
    emit('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, deltaX: 0, deltaY: 0 })
    const near = scrollHeight - scrollTop - clientHeight <= nearEndPx
    if (near && !reached) emit('scrolltolower', { direction: 'bottom' })
    reached = near
  })
  return {
    update: (attributes) => {
      element.style.overflowX = isOn(attributes.scrollX) ? 'auto' : 'hidden'
      element.style.overflowY = isOn(attributes.scrollY) ? 'auto' : 'hidden'
      // What scrolls sideways by intent is no layout fault: see test/browser/layout.ts.
      element.toggleAttribute('data-scrolls-sideways', isOn(attributes.scrollX))
      nearEndPx = Number(attributes.lowerThreshold ?? NEAR_END_PX)
      const nextTop = textOf(attributes.scrollTop)
      if (nextTop !== '' && nextTop !== top) element.scrollTop = Number(nextTop)
      top = nextTop
      const nextInto = textOf(attributes.scrollIntoView)
      if (nextInto !== '' && nextInto !== into)
        setTimeout(() => document.getElementById(nextInto)?.scrollIntoView())
      into = nextInto
    },
  }
}

/** Swiping is the browser's own scrolling by pages. */
export const swiper: CreateControl = (element, emit) => {
  let current = 0
  element.addEventListener('scrollend', () => {
    const next = Math.round(element.scrollLeft / Math.max(1, element.clientWidth))
    if (next !== current) emit('change', { current: next, source: 'touch' })
    current = next
  })
  return {
    update: (attributes) => {
      const next = Number(attributes.current ?? 0)
      if (next !== current) setTimeout(() => element.scrollTo({ left: next * element.clientWidth }))
      current = next
    },
  }
}
