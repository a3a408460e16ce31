import type { WeappPackage } from './package'
import { folderOf, resolvePath } from './paths'

interface Module {
  exports: unknown
}

/** What a browser has and WeChat's logic thread lacks; libraries that look for it must not find it. */
const NOT_THERE = [
  ...['window', 'self', 'document', 'location', 'history', 'navigator', 'localStorage', 'sessionStorage'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'indexedDB', 'caches', 'crypto', 'performance', 'postMessage'],
  ...[
    'requestAnimationFrame',
    'cancelAnimationFrame',
    'requestIdleCallback',
    'MessageChannel',
    'queueMicrotask',
  ],
  ...['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'Image', 'Blob', 'File', 'FileReader'],
  ...['Node', 'Element', 'HTMLElement', 'Event', 'CustomEvent', 'EventTarget', 'AbortController', 'FormData'],
  ...['URL', 'URLSearchParams', 'Headers', 'Request', 'Response', 'TextEncoder', 'TextDecoder', 'Intl'],
  ...['structuredClone', 'atob', 'btoa', 'alert', 'confirm', 'open'],
]

const TIMERS = {
  setTimeout: setTimeout.bind(window),
  clearTimeout: clearTimeout.bind(window),
  setInterval: setInterval.bind(window),
  clearInterval: clearInterval.bind(window),
}

export interface Modules {
  /** Adds globals (`wx`, `App`, …); call before the first script runs. */
  provide(globals: Record<string, unknown>): void
  /** Runs a script of the package once and answers its exports. */
  require(file: string): unknown
}

/**
 * The package's CommonJS, with the globals of WeChat's logic thread and none of a browser's.
 * @param roots folders of subpackages; a script of one can't be required from outside
 */
export function createModules({ scripts }: WeappPackage, roots: string[]): Modules {
  const loaded = new Map<string, Module>()
  const globals: Record<string, unknown> = { ...TIMERS, console, Function: logicFunction() }
  globals.global = globals.globalThis = Object.assign(builtIns(), globals)

  const run = (file: string, from: string): unknown => {
    const name = file.endsWith('.js') ? file : `${file}.js`
    const root = roots.find((folder) => name.startsWith(folder))
    if (root !== undefined && from !== '' && !from.startsWith(root)) {
      throw new Error(`${from} requires ${name}, which is in another subpackage`)
    }
    const known = loaded.get(name)
    if (known) return known.exports
    const source = scripts[name]
    if (source === undefined) throw new Error(`module '${name}' is not defined, require args is '${file}'`)
    const module: Module = { exports: {} }
    loaded.set(name, module)
    const require = (wanted: string) => run(resolvePath(folderOf(name), wanted), name)
    const scope = { ...globals, require, module, exports: module.exports }
    // The inner function lets a script declare names of its own that the outer one hides.
    const body = `return function () {${source}\n}\n//# sourceURL=weapp:///${name}`
    new Function(...Object.keys(scope), ...NOT_THERE, body)(...Object.values(scope))()
    return module.exports
  }
  return {
    provide: (more) => {
      Object.assign(globals, more)
      Object.assign(globals.globalThis as object, more)
    },
    require: (file) => run(file, ''),
  }
}

/** WeChat forbids making code from text, but for the `Function('return this')()` that old libraries use. */
function logicFunction() {
  function Forbidden(...parts: string[]): () => undefined {
    if (parts.at(-1) === 'return this') return () => undefined
    throw new Error('WeChat forbids new Function()')
  }
  Forbidden.prototype = Function.prototype
  return Forbidden
}

function builtIns(): Record<string, unknown> {
  const names = [
    ...[
      'Object',
      'Array',
      'String',
      'Number',
      'Boolean',
      'Symbol',
      'Date',
      'Math',
      'JSON',
      'RegExp',
      'Error',
    ],
    ...['Promise', 'Map', 'Set', 'WeakMap', 'WeakSet', 'Proxy', 'Reflect', 'ArrayBuffer', 'Uint8Array'],
    ...['TypeError', 'RangeError', 'parseInt', 'parseFloat', 'isNaN', 'isFinite', 'encodeURIComponent'],
    ...['decodeURIComponent', 'encodeURI', 'decodeURI'],
  ]
  return Object.fromEntries(names.map((name) => [name, Reflect.get(window, name)]))
}
