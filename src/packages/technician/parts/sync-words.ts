import type { QueuedAction } from '@/domain/field/queue'
import { sayClock } from '@/domain/time/say'
import type { FieldPhoto } from '../offline/field-state'

export interface SyncWords {
  tone: 'good' | 'wait' | 'bad'
  words: string
  /** The ticket that waits for the technician. */
  stuckOn: string | undefined
}

interface Known {
  actions: readonly QueuedAction[]
  photos: readonly FieldPhoto[]
  sending: 'idle' | 'sending' | 'waiting'
  online: boolean
  /** When the day was last had, by the server's clock; null when never. Epoch ms. */
  asOf: number | null
}

/** Where what was done stands: with the office, on its way, only here, or waiting for a decision. */
export const syncWords = ({ actions, photos, sending, online, asOf }: Known): SyncWords => {
  const stuck = actions.find(({ hold }) => hold !== null)
  const pictures = photos.filter(({ mediaId, problem }) => mediaId === null && problem === null).length
  const left = [
    actions.length === 0 ? '' : `${actions.length} 步`,
    pictures === 0 ? '' : `${pictures} 张照片`,
  ]
    .filter((part) => part !== '')
    .join('、')
  if (stuck !== undefined) {
    return { tone: 'bad', words: '有一单和网点那边不一样，点这里看', stuckOn: stuck.ticketNo }
  }
  if (left === '') {
    const since = asOf === null ? '' : `，${sayClock(asOf)} 更新`
    return online
      ? { tone: 'good', words: `都交上去了${since}`, stuckOn: undefined }
      : { tone: 'wait', words: `没有网，照样能做${since}`, stuckOn: undefined }
  }
  if (sending === 'sending' && online) return { tone: 'wait', words: `正在交 ${left}`, stuckOn: undefined }
  return {
    tone: 'wait',
    words: online ? `${left}还在手机里，马上再试` : `${left}存在手机里，有网就交`,
    stuckOn: undefined,
  }
}
