import { Query } from 'mingo/query'
import { requestFailed } from '../errors'
import type { Document } from '../values/document'
import { mingoOptions } from './mingo-options'

/**
 * The document with only the fields asked for (`{title: 1}`), or without some (`{secret: 0}`).
 *
 * @throws DATABASE_REQUEST_FAILED when both are mixed.
 */
export function projected(document: Document, projection: Document): Document {
  try {
    const [result] = new Query({}, mingoOptions).find<Document>([document], projection).all()
    return result ?? {}
  } catch (error) {
    throw requestFailed(error instanceof Error ? error.message : 'the projection is not valid', error)
  }
}
