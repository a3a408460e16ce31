import { useState } from 'react'
import type { Outcome } from './call'

interface Older<Item> {
  items: Item[]
  next: string | null
}

/**
 * The pages behind the first one of a list.
 * @param first the cursor the first page ended with; null when it was the only one
 * @param onFailure hears the sentence to show when a page could not be had
 */
export const useMore = <Item>(
  first: string | null | undefined,
  load: (cursor: string) => Promise<Outcome<Older<Item>>>,
  onFailure: (message: string) => void,
) => {
  const [older, setOlder] = useState<Older<Item>>()
  const [busy, setBusy] = useState(false)
  const cursor = older === undefined ? first : older.next

  const more = async () => {
    if (busy || typeof cursor !== 'string') return
    setBusy(true)
    const outcome = await load(cursor)
    setBusy(false)
    if (!outcome.ok) return onFailure(outcome.message)
    const { items, next } = outcome.data
    setOlder((before) => ({ items: [...(before?.items ?? []), ...items], next }))
  }

  return { items: older?.items ?? [], hasMore: typeof cursor === 'string', busy, load: () => void more() }
}
