import type { Answer } from '@/contract/knowledge/answer'
import type { PackedIndex } from '@/contract/knowledge/packed-index'
import { searcher } from '@/domain/search/answer'
import { open } from '@/domain/search/packed-index'
import { shipped } from '@/domain/search/shipped'

type Search = (question: string) => Answer

let made: { index: PackedIndex | null; search: Search } | undefined

/** The search by the newest index this phone has. It is opened once, which takes some tens of milliseconds. */
export const searchBy = (index: PackedIndex | null): Search => {
  if (made?.index !== index || made === undefined) {
    made = { index, search: searcher(index === null ? shipped() : open(index)) }
  }
  return made.search
}
