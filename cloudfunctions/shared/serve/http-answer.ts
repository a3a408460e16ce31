import type { Result } from '@/contract/result'

/**
 * The HTTP form of an answer. Refusals are 200 as well: the body says what they are, and CloudBase replaces
 * the body of other statuses. Only the console's own origin may read it from a browser.
 */
export const httpAnswer = (
  result: Result<unknown> | null,
  { origin }: { origin: string | null },
  environment: Record<string, string | undefined>,
): { statusCode: number; headers: Record<string, string>; body: string } => ({
  statusCode: result === null ? 204 : 200,
  headers: {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(origin !== null && allowedOrigins(environment).includes(origin)
      ? {
          'access-control-allow-origin': origin,
          'access-control-allow-headers': 'authorization, content-type',
          'access-control-allow-methods': 'POST, OPTIONS',
          vary: 'origin',
        }
      : {}),
  },
  body: result === null ? '' : JSON.stringify(result),
})

const allowedOrigins = (environment: Record<string, string | undefined>): string[] =>
  (environment.CONSOLE_ORIGIN ?? '').split(',').map((origin) => origin.trim())
