/** A place where parts lie, as its id says it. */
export type Place =
  | { kind: 'warehouse'; centreId: string }
  | { kind: 'outlet'; outletId: string }
  | { kind: 'van'; technicianId: string }

export const warehousePlace = (centreId: string): string => `warehouse:${centreId}`

export const outletPlace = (outletId: string): string => `outlet:${outletId}`

export const vanPlace = (technicianId: string): string => `van:${technicianId}`

/** Whose place that is; null where the id is none. */
export const placeFrom = (placeId: string): Place | null => {
  const at = placeId.indexOf(':')
  const [kind, of] = [placeId.slice(0, at), placeId.slice(at + 1)]
  if (of === '') return null
  switch (kind) {
    case 'warehouse':
      return { kind, centreId: of }
    case 'outlet':
      return { kind, outletId: of }
    case 'van':
      return { kind, technicianId: of }
    default:
      return null
  }
}
