import { type Browser, chromium } from 'playwright-core'
import { findBrowser } from './find-browser'

/**
 * Starts a headless browser. Close it with `browser.close()`.
 * @throws with the reason when no browser can be had
 */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser()
  return chromium.launch({
    executablePath,
    args: [...args, '--disable-gpu', '--disable-quic', '--font-render-hinting=none'],
    env: { ...definedEnv(), ...env },
  })
}

function definedEnv(): Record<string, string> {
  const entries = Object.entries(process.env)
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}
