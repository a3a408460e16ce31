import { pages } from '@/src/routes'

/** The published list, at the figure that a fee line stands on. */
export const pricePage = (entry: string | undefined, divisionCode = ''): string => {
  const query = [
    ...(entry === undefined ? [] : [`entry=${encodeURIComponent(entry)}`]),
    ...(divisionCode === '' ? [] : [`division=${divisionCode}`]),
  ].join('&')
  return query === '' ? pages.prices : `${pages.prices}?${query}`
}
