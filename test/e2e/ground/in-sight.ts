import type { Locator } from 'playwright-core'

/** Waits until somebody looking at the screen sees the element's middle, with nothing over it. */
export const inSight = async (locator: Locator): Promise<void> => {
  await locator.waitFor()
  const element = await locator.elementHandle()
  await locator.page().waitForFunction((sought) => {
    const box = sought?.getBoundingClientRect()
    if (!sought || !box) return false
    const there = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    return there !== null && (sought.contains(there) || there.contains(sought))
  }, element)
}
