import type { MediaItem } from './media-items'

/** Each item's name, counted within its kind: `照片 1`, `视频 1`, `照片 2`. */
export const namesOf = (items: readonly MediaItem[]): string[] => {
  const counted = { image: 0, video: 0 }
  return items.map(({ kind }) => {
    counted[kind] += 1
    return `${kind === 'image' ? '照片' : '视频'} ${counted[kind]}`
  })
}

/** What is wrong with which, one sentence each. */
export const problemsOf = (items: readonly MediaItem[]): string[] => {
  const names = namesOf(items)
  return items.flatMap((item, index) =>
    item.state === 'failed' ? [`${names[index] ?? ''}：${item.words}`] : [],
  )
}
