import type { Functions } from './functions'

/** Asks the function of short links where such an address leads; null where nowhere. */
export const openShortLink = async (functions: Functions, address: string): Promise<string | null> => {
  if (!functions.names.includes('links')) return null
  const event = { path: new URL(address).pathname, httpMethod: 'GET', headers: {}, body: '' }
  const answer = (await functions.call('links', event, { kind: 'http' })) as {
    headers?: { location?: string }
  }
  return answer.headers?.location ?? null
}

/** The page of the app in its own address: `packages/…?k=…`. */
export const pageIn = (address: string | null): string | null => /#\/(.+)$/.exec(address ?? '')?.[1] ?? null
