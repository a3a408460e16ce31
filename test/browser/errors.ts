import type { Page } from 'playwright-core'

/**
 * Collects what goes wrong in a page: uncaught errors and `console.error`. The list fills as it happens;
 * a story ends with `expect(errors).toEqual([])`.
 */
export function watchErrors(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(`uncaught: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console: ${message.text()}`)
  })
  return errors
}
