import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { buildSync } from 'esbuild'

const root = path.resolve(__dirname, '../../..')
const bundle = path.join(root, '.cache', 'test', `cloud-${process.env.JEST_WORKER_ID}.cjs`)

/** Makes the command-line programme one file: started many times it must not be compiled each time. */
export function buildCloudProgramme(): void {
  buildSync({
    entryPoints: [path.join(root, 'local/cli/cloud.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    target: 'node20',
    packages: 'external',
    alias: { '@': root },
  })
}

export interface CloudProcess {
  child: ChildProcess
  /** The values it printed, one a line. */
  env: Record<string, string>
  exit: Promise<number | null>
}

/** Starts `npm run cloud` as a process and waits until it listens. */
export async function startCloudProcess(args: string[], env: Record<string, string>): Promise<CloudProcess> {
  const child = spawn(process.execPath, [bundle, ...args], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', ...env },
  })
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve))
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  await new Promise<void>((resolve, reject) => {
    let errors = ''
    child.stderr.on('data', (chunk) => {
      errors += chunk
      if (errors.includes('The cloud listens')) resolve()
    })
    child.once('exit', (code) => reject(Object.assign(new Error(errors.trim()), { code })))
  })
  return { child, env: parseEnv(output), exit }
}

function parseEnv(output: string): Record<string, string> {
  const lines = output.split('\n').filter((line) => line.includes('='))
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf('=')
      return [line.slice(0, at), line.slice(at + 1).replace(/^'|'$/g, '')]
    }),
  )
}
