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
