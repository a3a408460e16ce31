import { type OpenIndex, open } from './packed-index'
import shippedIndex from './shipped-index.json'

/** The first day's index, to search by without a net or before an editor has published anything. */
export const shipped = (): OpenIndex => open(shippedIndex)
