import { create } from 'zustand'
import { type TicketKind, ticketKind } from '@/contract/ticket/vocabulary'
import { storage } from '@/src/platform/storage'
import { newRequestId } from '@/src/services/call'
import { draftKeys } from '@/src/services/draft-mark'
import { type Draft, draft, newDraft } from './draft'

/** Which of the two is being written: a page in the middle may be the first one the app shows. */
const kindKey = 'draft-kind'

const fresh = (kind: TicketKind): Draft => newDraft(kind, newRequestId(), Date.now())

const kept = (kind: TicketKind): Draft | undefined => {
  const stored = storage.get(draftKeys[kind])
  if (typeof stored !== 'object' || stored === null) return undefined
  const parsed = draft.safeParse({ ...fresh(kind), ...stored, kind })
  // The power may be on again by now: a dangerous fault has to pass the safety page once more.
  return parsed.success ? { ...parsed.data, powerIsOff: false } : undefined
}

const lastKind = (): TicketKind => ticketKind.safeParse(storage.get(kindKey)).data ?? 'repair'

const resumed = (kind: TicketKind): Draft => kept(kind) ?? fresh(kind)

/** The report being written. Every change is on the phone at once, so that closing the app loses nothing. */
export const useDraft = create<Draft>(() => resumed(lastKind()))

/** @returns whether another draft is in view now; the one left stays on the phone */
export const turnTo = (kind: TicketKind): boolean => {
  if (useDraft.getState().kind === kind) return false
  storage.set(kindKey, kind)
  useDraft.setState(resumed(kind), true)
  return true
}

export const changeDraft = (change: Partial<Draft> | ((draft: Draft) => Partial<Draft>)): void => {
  useDraft.setState((now) => ({
    ...(typeof change === 'function' ? change(now) : change),
    updatedAt: Date.now(),
  }))
  const changed = useDraft.getState()
  storage.set(draftKeys[changed.kind], changed)
}

/** The server decided against this intent: what is sent after a correction is a new one. */
export const renewIntent = (): void => changeDraft({ requestId: newRequestId() })

/** After it was sent, or when the customer starts anew. */
export const clearDraft = (): void => {
  const { kind } = useDraft.getState()
  storage.remove(draftKeys[kind])
  useDraft.setState(fresh(kind), true)
}
