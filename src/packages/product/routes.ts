import { pages } from '@/src/routes'

const page = (name: string): string => pages.products.replace('list', name)

/** @param code a number, or whatever else was read; left out to type or scan one */
export const openCodePage = (code?: string): string =>
  code === undefined ? page('open') : `${page('open')}?p=${encodeURIComponent(code)}`

export const registerPage = (code?: string): string =>
  code === undefined ? page('register') : `${page('register')}?p=${encodeURIComponent(code)}`

/** The owner's side. */
export const givePage = (productId: string): string => `${page('transfer')}?id=${productId}`

/** The next owner's side. */
export const takePage = (serialNo?: string): string =>
  serialNo === undefined ? page('transfer') : `${page('transfer')}?serial=${serialNo}`

export const verdictPage = (productId: string): string => `${page('verdict')}?id=${productId}`

/** What a report or a fitting is begun with. */
export interface Begun {
  line: string
  model: string | null
  serialNo: string | null
  productId: string | null
  place: string | null
}

export const reportPage = (about: Begun): string => `${pages.symptom}${queryOf(about)}`
export const fittingPage = (about: Begun): string => `${pages.fitting}${queryOf(about)}`

export const manualPage = (model: string | null): string =>
  model === null ? pages.manual : `${pages.manual}?model=${encodeURIComponent(model)}`

export const partCheckPage = (serialNo: string): string =>
  `${pages.parts.replace('catalogue', 'check')}?code=${serialNo}`

const queryOf = ({ line, model, serialNo, productId, place }: Begun): string => {
  const said = { line, model, box: serialNo, product: productId, place }
  const pairs = Object.entries(said).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${encodeURIComponent(value)}`],
  )
  return `?${pairs.join('&')}`
}
