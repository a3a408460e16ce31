/** A stored document: JSON values plus Date and RegExp; `_id` is its key. */
export type Document = Record<string, unknown>

export function isPlainObject(value: unknown): value is Document {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !(value instanceof RegExp)
  )
}

/** Whether this is `{$op: …}`, a condition, rather than a value to be equal to. */
export function isOperatorObject(value: unknown): value is Document {
  return isPlainObject(value) && Object.keys(value).some((key) => key.startsWith('$'))
}

/** A deep copy; what is no list and no plain object is shared. */
export function copyOf(document: Document): Document {
  return Object.fromEntries(Object.entries(document).map(([field, value]) => [field, copyOfValue(value)]))
}

function copyOfValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOfValue)
  return isPlainObject(value) ? copyOf(value) : value
}
