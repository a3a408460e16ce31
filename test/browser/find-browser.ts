import { existsSync } from 'node:fs'
import path from 'node:path'
import { chineseFontEnv } from './chinese-font'
import { unpackPackagedBrowser } from './packaged-browser'

/** What is needed to start a browser: the program, its arguments and the environment it wants. */
export interface BrowserCommand {
  executablePath: string
  args: string[]
  env: Record<string, string>
}

const ON_LINUX = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
]
const ON_MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
)
const ON_WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * Finds a browser of the Chrome family: `CHROME_PATH`, one that is installed, or the one that comes with
 * `@sparticuz/chromium` (Linux on x86-64 only).
 * @throws with the reason when none can be had; a run without a browser fails, it doesn't skip.
 */
export async function findBrowser(): Promise<BrowserCommand> {
  const env = chineseFontEnv()
  const chosen = process.env.CHROME_PATH
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH names no file: ${chosen}`)
    return { executablePath: chosen, args: sandboxArgs(), env }
  }
  const installed = installedBrowsers().find((file) => existsSync(file))
  if (installed) return { executablePath: installed, args: sandboxArgs(), env }

  const packaged = await unpackPackagedBrowser()
  return {
    executablePath: packaged.executablePath,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
    env: { ...env, LD_LIBRARY_PATH: packaged.libraryPath },
  }
}

function installedBrowsers(): string[] {
  if (process.platform === 'linux') return ON_LINUX
  if (process.platform === 'darwin') {
    return [...ON_MAC, ...ON_MAC.map((file) => path.join(process.env.HOME ?? '/', file))]
  }
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
  return roots.flatMap((root) => (root ? ON_WINDOWS.map((file) => path.join(root, file)) : []))
}

/** Chrome refuses its sandbox to root, and containers often lack the user namespaces it needs. */
function sandboxArgs(): string[] {
  return process.platform === 'linux' ? ['--no-sandbox', '--disable-dev-shm-usage'] : []
}
