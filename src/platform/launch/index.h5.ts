import type { ReadLaunch } from './port'

export type { Launch, ReadLaunch } from './port'

/** WeChat's scene for an entry without a special origin. */
const plainScene = 1001

/** The start page may say how it pretends to enter: `/app/?scene=1047#/pages/home/index?scene=…`. */
export const readLaunch: ReadLaunch = () => {
  const [path = '', query = ''] = window.location.hash.replace(/^#\/?/, '').split('?')
  const scene = Number(new URLSearchParams(window.location.search).get('scene'))
  return { scene: scene > 0 ? scene : plainScene, path, query: rawQuery(query) }
}

/** Undecoded, as in WeChat. */
const rawQuery = (query: string): Record<string, string> =>
  Object.fromEntries(
    query
      .split('&')
      .filter((pair) => pair.includes('='))
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  )
