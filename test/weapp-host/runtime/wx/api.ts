/** What the developer passes to a `wx.…` call: parameters beside callbacks. */
export type Options = Record<string, unknown>

export type Api = (options?: Options) => unknown

/** Ends a call with `fail`: `message` is what follows `name:fail `, `more` stands beside `errMsg`. */
export class Failure extends Error {
  constructor(
    message: string,
    readonly more: Record<string, unknown> = {},
  ) {
    super(message)
  }
}

/**
 * An asynchronous API as WeChat gives it: `success`, `fail`, `complete` where any is passed, a Promise
 * otherwise. `run` starts at once, in the tap that called it.
 */
export function api(name: string, run: (options: Options) => unknown): Api {
  return (options = {}) => {
    const outcome = settle(name, run, options)
    const callbacks = ['success', 'fail', 'complete'].filter((key) => typeof options[key] === 'function')
    if (callbacks.length === 0) {
      return outcome.then(({ ok, result }) => (ok ? result : Promise.reject(result)))
    }
    outcome.then(({ ok, result }) => {
      callBack(options[ok ? 'success' : 'fail'], result)
      callBack(options.complete, result)
    })
    return undefined
  }
}

/** Several APIs at once, each named by its key. */
export const apis = (runs: Record<string, (options: Options) => unknown>): Record<string, Api> =>
  Object.fromEntries(Object.entries(runs).map(([name, run]) => [name, api(name, run)]))

export function callBack(callback: unknown, ...parts: unknown[]): void {
  if (typeof callback === 'function') callback(...parts)
}

async function settle(name: string, run: (options: Options) => unknown, options: Options) {
  try {
    const value = await run(options)
    const fields = typeof value === 'object' && value !== null ? value : {}
    return { ok: true, result: { errMsg: `${name}:ok`, ...fields } }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const more = error instanceof Failure ? error.more : {}
    return { ok: false, result: { errMsg: `${name}:fail ${message}`, ...more } }
  }
}

/** A pair of `on…` and `off…`, and the function that tells the listeners. */
export function listeners() {
  const all = new Set<(...parts: unknown[]) => void>()
  return {
    on: (listener: (...parts: unknown[]) => void) => {
      all.add(listener)
    },
    off: (listener?: (...parts: unknown[]) => void) => {
      if (listener) all.delete(listener)
      else all.clear()
    },
    tell: (...parts: unknown[]) => {
      for (const listener of [...all]) listener(...parts)
    },
    size: () => all.size,
  }
}
