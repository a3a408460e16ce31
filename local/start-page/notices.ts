import type { Notice } from './host-api'

/** Adds messages to those known, each once, newest first. */
export const merged = (known: readonly Notice[], more: readonly Notice[]): Notice[] => {
  const bySeq = new Map([...known, ...more].map((notice) => [notice.seq, notice]))
  return [...bySeq.values()].sort((a, b) => b.seq - a.seq)
}

/** How many of those messages each person hasn't seen, by openid. @param seenSeq the last one seen, by openid */
export const unseenCounts = (
  notices: readonly Notice[],
  seenSeq: ReadonlyMap<string, number>,
): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { openid, seq } of notices) {
    if (seq > (seenSeq.get(openid) ?? 0)) counts.set(openid, (counts.get(openid) ?? 0) + 1)
  }
  return counts
}

/** The highest number among them; 0 for none. */
export const lastSeq = (notices: readonly Notice[]): number =>
  notices.reduce((last, { seq }) => Math.max(last, seq), 0)
