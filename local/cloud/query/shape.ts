import { type Document, isOperatorObject } from '../values/document'
import type { Sort } from './sort'

/** A query's fields and operators, never its values, as one line: `find{openid,createdAt:$gt} sort{createdAt:-1}`. */
export function shapeOf(verb: string, query: Document, sort: Sort): string {
  const order = sort.map(([field, direction]) => `${field}:${direction}`).join(',')
  return `${verb}${conditionShape(query)}${order ? ` sort{${order}}` : ''}`
}

function conditionShape(query: Document): string {
  const parts = Object.entries(query).map(([field, condition]) => {
    if (field.startsWith('$') && Array.isArray(condition)) {
      return `${field}[${condition.map((part) => conditionShape(part as Document)).join(',')}]`
    }
    return isOperatorObject(condition) ? `${field}:${Object.keys(condition).join('&')}` : field
  })
  return `{${parts.join(',')}}`
}
