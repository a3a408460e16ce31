import type { Reveal } from './port'

export type { Reveal } from './port'

/** Taro's pageScrollTo takes the first match in the document, which may stand in a page behind. */
export const reveal: Reveal = (className) => {
  requestAnimationFrame(() => {
    const shown = [...document.querySelectorAll(`.${className}`)].find(
      (one) => one.getClientRects().length > 0,
    )
    shown?.scrollIntoView?.({ block: 'center' })
  })
}
