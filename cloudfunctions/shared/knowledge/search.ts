import type { Answer } from '@/contract/knowledge/answer'
import { searcher } from '@/domain/search/answer'
import { open } from '@/domain/search/packed-index'
import { shipped } from '@/domain/search/shipped'
import type { Db } from '../database/cloud'
import { currentIndexName, indexNamed } from '../repositories/search-index'

type Search = (question: string) => Answer

/** Opened once an instance: opening takes some milliseconds, asking less than one. */
let kept: { madeFrom: string | null; search: Search } | null = null

/** The search by the newest index; by the shipped one until editors have published anything. */
export const currentSearch = async (db: Db): Promise<Search> => {
  const madeFrom = await currentIndexName(db)
  if (kept?.madeFrom === madeFrom) return kept.search
  const index = madeFrom === null ? null : await indexNamed(db, madeFrom)
  const search = searcher(index === null ? shipped() : open(index))
  kept = { madeFrom, search }
  return search
}
