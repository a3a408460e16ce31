import { useState } from 'react'
import { errorCopy } from '@/contract/error-code'
import type { StaffTicketDetail } from '@/contract/staff/view'
import type { StaffAction } from './action-looks'

/** What the last attempt came to, until the next one begins. */
export interface Outcome {
  tone: 'done' | 'changed'
  words: string
}

/** What an action's form is given. */
export interface ActionProps {
  detail: StaffTicketDetail
  /** The version the person has seen, which goes with the request. */
  seenRev: number
  /** They have looked at what changed. */
  onSeen: (rev: number) => void
  onDone: (words: string) => void
  onChanged: (words: string, rev: number) => void
  onCancel: () => void
}

/** Which action's form is open, on which version of the ticket, and what came of the last one. */
export const useOpenAction = (detail: StaffTicketDetail, begin?: StaffAction) => {
  const isPossible = begin !== undefined && detail.actions.includes(begin)
  const [open, setOpen] = useState<StaffAction | null>(isPossible ? begin : null)
  const [seenRev, setSeenRev] = useState(detail.rev)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const goneMeanwhile = open !== null && !detail.actions.includes(open)
  return {
    open: goneMeanwhile ? null : open,
    outcome: goneMeanwhile && outcome === null ? changed(errorCopy.NOT_IN_THIS_STATE) : outcome,
    begin: (action: StaffAction) => {
      setOpen(action)
      setSeenRev(detail.rev)
      setOutcome(null)
    },
    props: {
      detail,
      seenRev,
      onSeen: setSeenRev,
      onCancel: () => setOpen(null),
      onDone: (words: string) => {
        setOpen(null)
        setOutcome({ tone: 'done', words })
      },
      onChanged: (words: string, rev: number) => {
        setSeenRev(rev)
        setOutcome(changed(words))
      },
    } satisfies ActionProps,
  }
}

const changed = (words: string): Outcome => ({ tone: 'changed', words })
