// Bundles the start page into dist/start-page: one page, one script, one style sheet.
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const source = path.join(root, 'local/start-page')
const out = path.join(root, 'dist/start-page')

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
await build({
  entryPoints: { page: path.join(source, 'main.ts') },
  outdir: out,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  alias: { '@': root },
  logLevel: 'warning',
})
cpSync(path.join(source, 'index.html'), path.join(out, 'index.html'))
cpSync(path.join(root, 'local/demo/pictures/heater-cold.jpg'), path.join(out, 'sample-photo.jpg'))
