import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

export interface AxeOptions {
  /** Look only inside these selectors. */
  include?: string[]
  exclude?: string[]
  /** Rules that don't apply to the ground, with a reason beside the call. */
  disableRules?: string[]
}

/**
 * Serious and critical accessibility findings as sentences; empty is good:
 * `expect(await seriousFindings(page)).toEqual([])`.
 * @param page must come from `browser.newContext()` (axe opens a page of its own beside it)
 */
export async function seriousFindings(page: Page, options: AxeOptions = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  for (const selector of options.include ?? []) axe.include(selector)
  for (const selector of options.exclude ?? []) axe.exclude(selector)
  if (options.disableRules) axe.disableRules(options.disableRules)
  const { violations } = await axe.analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, impact, help, nodes }) =>
      nodes.map((node) => `${impact} ${id}: ${help} (${node.target.join(' ')}) ${node.html.slice(0, 160)}`),
    )
}
