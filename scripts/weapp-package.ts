import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { type Node, parse } from 'acorn'

/** WeChat refuses a main package or subpackage above 2 MB. */
const MAX_PACKAGE_BYTES = 2 * 1024 * 1024
/** WeChat's code scan complains about pictures and sounds above this. */
const MAX_MEDIA_BYTES = 200 * 1024
const MEDIA = /\.(png|jpe?g|gif|webp|svg|mp3|aac|wav)$/
/** Old phones run nothing newer, and the build's compiler must have brought everything down to it. */
const ECMA_VERSION = 2015

export interface PackageBytes {
  /** Everything that is in no subpackage. */
  main: number
  /** By the subpackage's root. */
  subpackages: Record<string, number>
}

/**
 * Sizes of a built mini-program in bytes.
 * @param dist folder with `app.json`
 */
export function packageBytes(dist: string): PackageBytes {
  const subpackages = Object.fromEntries(subpackageRoots(dist).map((root) => [root, 0]))
  let main = 0
  for (const file of filesOf(dist)) {
    const bytes = statSync(path.join(dist, file)).size
    const root = Object.keys(subpackages).find((folder) => file.startsWith(folder))
    if (root === undefined) main += bytes
    else subpackages[root] = (subpackages[root] ?? 0) + bytes
  }
  return { main, subpackages }
}

/** What WeChat or an old phone would refuse in a built mini-program, as sentences; empty is good. */
export function packageFaults(dist: string): string[] {
  const { main, subpackages } = packageBytes(dist)
  const sizes = Object.entries({ 'the main package': main, ...subpackages })
  const tooBig = sizes.filter(([, bytes]) => bytes > MAX_PACKAGE_BYTES)
  return [
    ...tooBig.map(([name, bytes]) => `${name} has ${bytes} bytes, at most ${MAX_PACKAGE_BYTES} are allowed`),
    ...filesOf(dist).flatMap((file) => {
      if (file.endsWith('.js')) return scriptFaults(file, readFileSync(path.join(dist, file), 'utf8'))
      const bytes = MEDIA.test(file) ? statSync(path.join(dist, file)).size : 0
      return bytes > MAX_MEDIA_BYTES
        ? [`${file} has ${bytes} bytes, at most ${MAX_MEDIA_BYTES} are wanted`]
        : []
    }),
  ]
}

/**
 * Syntax above ES2015; code made from text, which WeChat forbids; `process.env` that the build left in, which
 * throws in WeChat.
 */
export function scriptFaults(file: string, source: string): string[] {
  try {
    const program = parse(source, { ecmaVersion: ECMA_VERSION, sourceType: 'script', locations: true })
    return forbidden(program).map(({ what, line }) => `${file}:${line} ${what}`)
  } catch (error) {
    return [`${file} isn't ES${ECMA_VERSION}: ${error instanceof Error ? error.message : String(error)}`]
  }
}

/** The parts of acorn's many node types that are looked at. */
interface AnyNode {
  type?: string
  callee?: { name?: string }
  object?: { name?: string }
  property?: { name?: string }
  loc?: Node['loc']
}

function forbidden(program: Node): { what: string; line: number }[] {
  const found: { what: string; line: number }[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { type, callee, object, property, loc } = value as AnyNode
    const name = callee?.name
    if (type === 'MemberExpression' && object?.name === 'process' && property?.name === 'env') {
      found.push({ what: 'process.env', line: loc?.start.line ?? 0 })
    }
    const made = type === 'NewExpression' || type === 'CallExpression'
    if (made && (name === 'Function' || name === 'eval')) {
      found.push({ what: `${type === 'NewExpression' ? 'new ' : ''}${name}()`, line: loc?.start.line ?? 0 })
    }
    for (const part of Object.values(value)) visit(part)
  }
  visit(program)
  return found
}

function subpackageRoots(dist: string): string[] {
  const app: { subPackages?: { root: string }[]; subpackages?: { root: string }[] } = JSON.parse(
    readFileSync(path.join(dist, 'app.json'), 'utf8'),
  )
  return [...(app.subPackages ?? []), ...(app.subpackages ?? [])].map(
    ({ root }) => `${root.replace(/\/$/, '')}/`,
  )
}

function filesOf(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile()
      ? [path.relative(dist, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/')]
      : [],
  )
}
