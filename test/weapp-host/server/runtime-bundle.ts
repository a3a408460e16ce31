import path from 'node:path'
import { build } from 'esbuild'
import { projectRoot } from '../../browser/project-root'

const folder = path.join(projectRoot, 'test', 'weapp-host', 'runtime')
let bundle: Promise<{ script: string; styles: string }> | undefined

/** The runtime as one script and one style sheet for the browser; built once a process. */
export function runtimeBundle() {
  bundle ??= bundled()
  return bundle
}

async function bundled() {
  const { outputFiles } = await build({
    entryPoints: [path.join(folder, 'main.ts')],
    bundle: true,
    write: false,
    outdir: folder,
    format: 'iife',
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'error',
  })
  const text = (ending: string) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? ''
  return { script: text('.js'), styles: text('.css') }
}
