import type { Page } from 'playwright-core'

/** One screen to look at. */
export interface ScreenVisit {
  name: string
  personId: string
  address: string
  /** What stands there when it is ready. */
  shows: string | RegExp
  /** What is tapped first, for what lies over a page. */
  act?: (page: Page) => Promise<void>
  /** What is tapped last, for what has to be answered. */
  leave?: (page: Page) => Promise<void>
}

/** Taps the button of that name. */
export const tap = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).tap()
