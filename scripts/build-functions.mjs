// Bundles each cloud function into one file: dist/cloudfunctions/<name>/{index.js,config.json,package.json}.
// The SDK goes in as well: one file to read is what makes a cold start short. With --for-cloud the reader gets the
// packages that no bundle can hold; on this machine it finds them in the repository's own node_modules.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { putReaderPackages } from './reader-packages.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const source = path.join(root, 'cloudfunctions')

/** @param {string} out the folder to build into */
export const buildFunctions = async (out = path.join(root, 'dist/cloudfunctions')) => {
  const names = readdirSync(source).filter((name) => existsSync(path.join(source, name, 'index.ts')))
  rmSync(out, { recursive: true, force: true })
  await Promise.all(names.map((name) => bundle(name, path.join(out, name))))
  return names
}

const bundle = async (name, folder) => {
  mkdirSync(folder, { recursive: true })
  await build({
    entryPoints: [path.join(source, name, 'index.ts')],
    outfile: path.join(folder, 'index.js'),
    bundle: true,
    platform: 'node',
    // CloudBase runs 20.19 at the newest
    target: 'node18.15',
    format: 'cjs',
    minifySyntax: true,
    minifyWhitespace: true,
    keepNames: true,
    logLevel: 'warning',
    alias: { '@': root },
  })
  cpSync(path.join(source, name, 'config.json'), path.join(folder, 'config.json'))
  const manifest = { name, version: '1.0.0', private: true, main: 'index.js' }
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`built ${(await buildFunctions()).join(', ')}`)
  if (process.argv.includes('--for-cloud')) {
    const reader = path.join(root, 'dist/cloudfunctions/reader')
    console.log(`beside the reader: ${putReaderPackages(reader).join(', ')}`)
  }
}
