import { create } from 'zustand'
import { storage } from '@/src/platform/storage'
import { newRequestId } from '@/src/services/call'
import { draftKey } from '@/src/services/draft-mark'
import { type Draft, draft, newDraft } from './draft'

const fresh = (): Draft => newDraft(newRequestId(), Date.now())

const kept = (): Draft | undefined => {
  const parsed = draft.safeParse(storage.get(draftKey))
  // The power may be on again by now: a dangerous fault has to pass the safety page once more.
  return parsed.success ? { ...parsed.data, powerIsOff: false } : undefined
}

/** The report being written. Every change is on the phone at once, so that closing the app loses nothing. */
export const useDraft = create<Draft>(() => kept() ?? fresh())

export const changeDraft = (change: Partial<Draft> | ((draft: Draft) => Partial<Draft>)): void => {
  useDraft.setState((now) => ({
    ...(typeof change === 'function' ? change(now) : change),
    updatedAt: Date.now(),
  }))
  storage.set(draftKey, useDraft.getState())
}

/** The server decided against this intent: what is sent after a correction is a new one. */
export const renewIntent = (): void => changeDraft({ requestId: newRequestId() })

/** After it was sent, or when the customer starts anew. */
export const clearDraft = (): void => {
  storage.remove(draftKey)
  useDraft.setState(fresh(), true)
}
