import path from 'node:path'
import type { Page } from 'playwright-core'
import { projectRoot } from './project-root'

/**
 * Keeps a picture of the page as `test-output/screens/<name>.png`, with animations at their end.
 * @param name may hold folders: `report/1-symptom-dark`
 * @returns the file's path
 */
export async function takeScreen(page: Page, name: string, options: { wholePage?: boolean } = {}) {
  const file = path.join(projectRoot, 'test-output', 'screens', `${name}.png`)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.screenshot({ path: file, animations: 'disabled', fullPage: options.wholePage ?? false })
  return file
}
