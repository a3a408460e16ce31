/** Spread on whatever can be tapped, so that a keyboard reaches it too. */
export const focusable: { tabIndex?: number } = { tabIndex: 0 }

const roles = '[role="button"],[role="radio"],[role="checkbox"],[role="link"]'

/** Taro's elements are plain boxes to the browser: Enter and Space become a tap on the one in focus. */
export const tapByKeyboard = (): void => {
  document.addEventListener('keydown', (event) => {
    const target = event.target
    if (event.key !== 'Enter' && event.key !== ' ') return
    if (!(target instanceof HTMLElement) || !target.matches(roles)) return
    event.preventDefault()
    target.click()
  })
}
