import { requestFailed } from '../errors'
import { type Document, isPlainObject } from '../values/document'

const OPERATORS = new Set(
  '$set $unset $inc $mul $min $max $push $pop $pull $pullAll $addToSet $rename $bit'.split(' '),
)
const ON_NUMBERS = new Set(['$inc', '$mul', '$bit'])
const ON_ARRAYS = new Set(['$push', '$pop', '$pull', '$pullAll', '$addToSet'])
/** These change only what is there; a path that ends early leaves the document as it is. */
const NEVER_CREATE = new Set(['$unset', '$pull', '$pullAll', '$pop', '$rename'])

/**
 * What the cloud refuses and mingo passes over in silence: a path through a scalar or null, arithmetic on
 * what is no number, array operators on what is no array.
 *
 * @throws DATABASE_REQUEST_FAILED with MongoDB's wording.
 */
export function checkUpdate(document: Document, update: Document): void {
  for (const [operator, fields] of Object.entries(update)) {
    if (!OPERATORS.has(operator)) throw requestFailed(`Unknown modifier: ${operator}`)
    if (!isPlainObject(fields)) throw requestFailed(`Modifiers operate on fields but ${operator} has none`)
    for (const [path, operand] of Object.entries(fields)) {
      if (path === '_id' || path.startsWith('_id.')) {
        throw requestFailed("Performing an update on the path '_id' would modify the immutable field '_id'")
      }
      if (!path.includes('$')) checkField(document, operator, path, operand)
    }
  }
}

function checkField(document: Document, operator: string, path: string, operand: unknown): void {
  const target = walk(document, path, operator)
  if (ON_NUMBERS.has(operator)) {
    if (operator !== '$bit' && typeof operand !== 'number') {
      throw requestFailed(`Cannot apply ${operator} with a non-numeric argument`)
    }
    if (target !== undefined && typeof target !== 'number') {
      throw requestFailed(`Cannot apply ${operator} to a value of non-numeric type: '${path}'`)
    }
  }
  if (ON_ARRAYS.has(operator) && target !== undefined && !Array.isArray(target)) {
    throw requestFailed(`The field '${path}' must be an array but is not (${operator})`)
  }
}

function walk(document: Document, path: string, operator: string): unknown {
  let value: unknown = document
  for (const part of path.split('.')) {
    if (value === undefined) return undefined
    if (Array.isArray(value) && /^\d+$/.test(part)) value = value[Number(part)]
    else if (isPlainObject(value)) value = value[part]
    else if (NEVER_CREATE.has(operator)) return undefined
    else throw requestFailed(`Cannot create field '${part}' in the element that '${path}' leads to`)
  }
  return value
}
