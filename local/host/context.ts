import { randomUUID } from 'node:crypto'

/** What started a call: a person in WeChat, a browser, a timer, WeChat's push, or another function. */
export type Source =
  | { kind: 'weChat'; openid: string }
  | { kind: 'http' }
  | { kind: 'timer' }
  | { kind: 'push' }
  | { kind: 'function' }

/** The context as CloudBase hands it to a function; the identity travels in its `environment`. */
export const contextFor = (functionName: string, source: Source, envId: string): Record<string, unknown> => ({
  request_id: randomUUID(),
  function_name: functionName,
  function_version: '$LATEST',
  namespace: envId,
  memory_limit_in_mb: 256,
  time_limit_in_ms: 20_000,
  callbackWaitsForEmptyEventLoop: false,
  environment: JSON.stringify({
    TCB_ENV: envId,
    TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SOURCE',
    TCB_SOURCE: {
      weChat: 'wx_client',
      http: 'wx_http',
      timer: 'wx_trigger',
      push: 'wx_trigger',
      function: 'scf',
    }[source.kind],
    ...(source.kind === 'weChat' ? { WX_CONTEXT_KEYS: 'WX_OPENID', WX_OPENID: source.openid } : {}),
  }),
})
