import { evalExpr } from 'mingo/core'
import type { Options } from 'mingo/types'
import { ensureArray, resolve } from 'mingo/util'
import { requestFailed } from '../errors'
import type { Document } from '../values/document'
import { orderKey } from '../values/order-key'

/** `$mod` as MongoDB has it: mingo also divides texts that look like numbers. */
export const correctedQueryOperators = {
  $mod(field: string, operand: unknown) {
    const [divisor, remainder] = ensureArray(operand).map(Number)
    if (!divisor || remainder === undefined) throw requestFailed('$mod needs a divisor and a remainder')
    return (document: Document) =>
      ensureArray(resolve(document, field)).some(
        (value) => typeof value === 'number' && Math.trunc(value) % divisor === remainder,
      )
  },
}

/**
 * Comparisons inside `$expr` and pipelines go across kinds of values, and what is missing is less than any
 * number (https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order/). mingo answers false there.
 */
export const correctedExpressionOperators = {
  $gt: comparison((order) => order > 0),
  $gte: comparison((order) => order >= 0),
  $lt: comparison((order) => order < 0),
  $lte: comparison((order) => order <= 0),
}

function comparison(test: (order: number) => boolean) {
  return (document: unknown, operands: unknown, options: Options) => {
    const values: unknown = evalExpr(document, operands, options)
    if (!Array.isArray(values) || values.length !== 2) throw requestFailed('a comparison needs two operands')
    return test(Buffer.compare(orderKey(values[0]), orderKey(values[1])))
  }
}
