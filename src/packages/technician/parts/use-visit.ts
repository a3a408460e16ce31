import { useEffect } from 'react'
import type { PackedVisit } from '@/contract/staff/technician'
import type { TicketStatus } from '@/contract/ticket/vocabulary'
import type { FieldAction } from '@/domain/field/action'
import { actionsOf, type QueuedAction, statusWith } from '@/domain/field/queue'
import { toast } from '@/src/components/toast'
import { usePageQuery } from '@/src/platform/navigate'
import { syncSoon, useFieldSync } from '../offline/auto-sync'
import { emptyDraft, type FieldPhoto, type VisitDraft } from '../offline/field-state'
import { theEngine, useField } from '../offline/store'

export interface OpenVisit {
  visit: PackedVisit
  /** With what is done here and not sent yet. */
  status: TicketStatus
  unsent: QueuedAction[]
  draft: VisitDraft
  photos: FieldPhoto[]
  /** By the server's clock, epoch ms. */
  now: number
  /** Keeps it on this phone and sends it when it can be. @returns whether it was kept */
  act: (action: FieldAction) => Promise<boolean>
  /** By what it is then: two taps may come before the page is drawn anew. */
  changeDraft: (change: (draft: VisitDraft) => Partial<VisitDraft>) => void
}

/** The visit that the page's address names; undefined while it is being read, or where it isn't in the pack. */
export const useVisit = (): OpenVisit | undefined => {
  useFieldSync()
  const { no = '' } = usePageQuery()
  const state = useField((field) => field.state)
  useEffect(() => void theEngine(), [])
  const visit = state.pack?.visits.find(({ ticketNo }) => ticketNo === no)
  if (visit === undefined) return undefined
  const draft = state.drafts[no] ?? emptyDraft
  return {
    visit,
    status: statusWith(state.queue, visit),
    unsent: actionsOf(state.queue, no),
    draft,
    photos: state.photos.filter((photo) => photo.ticketNo === no),
    now: Date.now() + state.offsetMs,
    act: async (action) => {
      const engine = await theEngine()
      try {
        await engine.act(no, action)
      } catch {
        toast('手机存不下了，这一步没记住。请删掉些照片再试。')
        return false
      }
      syncSoon()
      return true
    },
    changeDraft: (change) => {
      void theEngine().then((engine) => {
        const { drafts } = engine.state()
        const before = drafts[no] ?? emptyDraft
        const next = { ...before, ...change(before) }
        return engine.change({ drafts: { ...drafts, [no]: next } }).catch(() => undefined)
      })
    },
  }
}
