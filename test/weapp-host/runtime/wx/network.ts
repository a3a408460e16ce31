import { api, apis, Failure, listeners, type Options } from './api'

/** The browser's own net: `page.context().setOffline(true)` takes the phone off it. */
export function networkApis() {
  const changed = listeners()
  const status = () => ({
    isConnected: navigator.onLine,
    networkType: navigator.onLine ? 'wifi' : 'none',
  })
  addEventListener('online', () => changed.tell(status()))
  addEventListener('offline', () => changed.tell(status()))
  return {
    ...apis({ getNetworkType: () => ({ ...status(), weakNet: false }) }),
    onNetworkStatusChange: changed.on,
    offNetworkStatusChange: changed.off,
    request: (options: Options) => {
      const abort = new AbortController()
      api('request', () => request(options, abort.signal))({
        ...options,
        success: options.success ?? (() => {}),
      })
      return { abort: () => abort.abort(), onHeadersReceived: () => {}, offHeadersReceived: () => {} }
    },
  }
}

async function request(options: Options, signal: AbortSignal) {
  const method = String(options.method ?? 'GET').toUpperCase()
  const body = method === 'GET' || options.data === undefined ? null : JSON.stringify(options.data)
  const headers = new Headers()
  for (const [name, value] of Object.entries(options.header ?? {})) headers.set(name, String(value))
  if (body !== null && !headers.has('content-type')) headers.set('content-type', 'application/json')
  try {
    const answer = await fetch(String(options.url), { method, headers, body, signal })
    const text = await answer.text()
    return { statusCode: answer.status, header: Object.fromEntries(answer.headers), data: parsed(text) }
  } catch (error) {
    throw new Failure(signal.aborted ? 'abort' : String(error))
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
