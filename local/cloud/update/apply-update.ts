import { updateOne } from 'mingo/updater'
import { requestFailed } from '../errors'
import { mingoOptions } from '../query/mingo-options'
import { copyOf, type Document, isPlainObject } from '../values/document'
import { checkUpdate } from './update-rules'

/**
 * The document after `{$set: …, $inc: …}`; the one passed in is left alone.
 *
 * @param query what found the document; `items.$.done` needs it to know which element is meant.
 * @throws DATABASE_REQUEST_FAILED where the cloud refuses the update.
 */
export function applyUpdate(document: Document, update: Document, query: Document): Document {
  checkUpdate(document, update)
  const copy = copyOf(document)
  const isPositional = Object.values(update).some(
    (fields) => isPlainObject(fields) && Object.keys(fields).some((path) => path.split('.').includes('$')),
  )
  try {
    // mingo mutates the operand of $push while it sorts: each document gets its own.
    updateOne([copy], isPositional ? query : {}, copyOf(update), { cloneMode: 'deep' }, mingoOptions)
  } catch (error) {
    throw requestFailed(error instanceof Error ? error.message : 'the update is not valid', error)
  }
  return copy
}
