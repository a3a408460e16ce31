import { Query } from 'mingo/query'
import { requestFailed } from '../errors'
import type { Document } from '../values/document'
import { mingoOptions } from './mingo-options'

/**
 * The test that a query stands for.
 *
 * @throws DATABASE_REQUEST_FAILED for an operator that doesn't exist.
 */
export function matcher(query: Document): (document: Document) => boolean {
  try {
    const compiled = new Query(query, mingoOptions)
    return (document) => compiled.test(document)
  } catch (error) {
    throw requestFailed(error instanceof Error ? error.message : 'the query is not valid', error)
  }
}
