import type { Db } from './database'

/** A question that customers asked in vain. */
export const layMissed = async (db: Db, missedId: string, q: string, count = 1): Promise<void> => {
  const at = Date.now()
  await db.collection('missedQuestions').add({
    _id: missedId,
    missedId,
    q,
    count,
    firstAt: at,
    lastAt: at,
    open: true,
    settledBy: null,
    reason: '',
    sortKey: `${String(count).padStart(6, '0')}:${String(at).padStart(14, '0')}:${missedId}`,
  })
}
