import { requestFailed } from '../errors'
import { type Document, isPlainObject } from '../values/document'

/** What the cloud takes in one document. */
export const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024

/**
 * @throws DATABASE_REQUEST_FAILED for a field name that starts with `$`: such a document could later be read
 * as a condition.
 */
export function checkStorable(document: Document): void {
  for (const [field, value] of Object.entries(document)) {
    if (field.startsWith('$') && field !== '$binary') {
      throw requestFailed(`The dollar ($) prefixed field '${field}' is not valid for storage`)
    }
    checkInside(value)
  }
}

function checkInside(value: unknown): void {
  if (Array.isArray(value)) for (const item of value) checkInside(item)
  else if (isPlainObject(value)) checkStorable(value)
}
