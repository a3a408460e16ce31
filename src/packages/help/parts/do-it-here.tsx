import type { TopicId } from '@/contract/knowledge/topic'
import { Cell } from '@/src/components/cell'
import { openPage, openTab } from '@/src/platform/navigate'
import { doItHere } from '../library/do-it-here'

/** Straight to where the errand is done, for whoever didn't only want to read. */
export function DoItHere({ topic }: { topic: TopicId }) {
  const place = doItHere(topic)
  if (place === null) return null
  const { title, page, isTab } = place
  return (
    <Cell
      icon="forward"
      title={title}
      note="在这里就能办"
      onTap={() => (isTab ? openTab(page) : openPage(page))}
    />
  )
}
