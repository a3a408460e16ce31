import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { projectRoot } from './project-root'

export interface PackagedBrowser {
  executablePath: string
  /** Where the package's own NSS libraries lie; a bare Debian has none. */
  libraryPath: string
}

const UNPACK = "import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())"

/**
 * Unpacks the browser inside `@sparticuz/chromium` into `.cache/chromium/<version>`, once.
 * Two runs at the same time each unpack for themselves and the first to finish wins, so that none starts a
 * half-written file.
 * @throws where the package has no browser for this machine
 */
export async function unpackPackagedBrowser(): Promise<PackagedBrowser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `No browser found. Install Chrome, Chromium or Edge, or name one in CHROME_PATH: the packaged browser runs on Linux x86-64 only, this is ${process.platform} ${process.arch}.`,
    )
  }
  const cache = path.join(projectRoot, '.cache', 'chromium')
  const home = path.join(cache, packageVersion())
  if (!existsSync(path.join(home, 'chromium'))) await unpackInto(cache, home)
  return { executablePath: path.join(home, 'chromium'), libraryPath: path.join(home, 'al2023', 'lib') }
}

async function unpackInto(cache: string, home: string): Promise<void> {
  await mkdir(cache, { recursive: true })
  const draft = await mkdtemp(path.join(cache, 'unpacking-'))
  // The package unpacks into TMPDIR and adds its NSS libraries only where it believes to be on AWS Lambda.
  const env = { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' }
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', UNPACK], {
      cwd: projectRoot,
      env,
    })
    await rename(draft, home)
  } catch (cause) {
    await rm(draft, { recursive: true, force: true })
    if (existsSync(path.join(home, 'chromium'))) return
    throw new Error('No browser found, and the packaged one could not be unpacked.', { cause })
  }
}

/** Read from disk: the package exports no package.json. */
function packageVersion(): string {
  const file = path.join(projectRoot, 'node_modules', '@sparticuz', 'chromium', 'package.json')
  return String(JSON.parse(readFileSync(file, 'utf8')).version)
}
