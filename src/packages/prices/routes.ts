import { pages } from '@/src/routes'

/** The published list, at the figure that a fee line stands on. */
export const pricePage = (entry: string | undefined, divisionCode = ''): string => {
  const query = [
    // its slashes and colon may stand in a query as they are: a browser gives them back undecoded otherwise
    ...(entry === undefined ? [] : [`entry=${entry}`]),
    ...(divisionCode === '' ? [] : [`division=${divisionCode}`]),
  ].join('&')
  return query === '' ? pages.prices : `${pages.prices}?${query}`
}
