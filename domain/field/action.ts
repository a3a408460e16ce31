import type { CheckedItem } from '@/contract/ticket/checked-item'
import type { TicketStatus } from '@/contract/ticket/vocabulary'

export interface FieldFee {
  name: string
  amountFen: number
  /** The published price it stands on; absent in what an older version of the app kept. */
  entry?: string | undefined
  quantity?: number | undefined
}

export interface FieldPart {
  name: string
  quantity: number
  /** Left out for what isn't in the catalogue. */
  partId?: string | undefined
}

/** What was done at the customer's, ready to be entered. */
export interface FieldWork {
  summary: string
  fees: readonly FieldFee[]
  totalFen: number
  parts: readonly FieldPart[]
  /** Photos by their names on this phone; they get the server's names when they were sent. */
  photoIds: readonly string[]
  /** Absent in what an older version of the app kept. */
  checklist?: readonly CheckedItem[] | undefined
}

export type FieldConfirmation = { kind: 'code'; code: string } | { kind: 'signature'; photoId: string }

/** What a technician does with no net. What needs the customer's answer on another phone is not here. */
export type FieldAction =
  | { type: 'depart' }
  | { type: 'arrive' }
  | { type: 'nobodyHome'; reason: string }
  | {
      type: 'awaitPart'
      partName: string
      quantity: number
      expectedOn: string
      /** Left out for what isn't in the catalogue. */
      partId?: string | undefined
    }
  | { type: 'complete'; work: FieldWork; confirmation: FieldConfirmation }
  | { type: 'note'; note: string }
  /** Unsent work that lost against the server's side: kept with the ticket in words. */
  | { type: 'handBack'; what: string }

/** The photos that have to be with the server before the action can be. */
export const photosOf = (action: FieldAction): string[] =>
  action.type === 'complete'
    ? [
        ...action.work.photoIds,
        ...(action.confirmation.kind === 'signature' ? [action.confirmation.photoId] : []),
      ]
    : []

/** How many things were really looked at. */
export const lookedAt = (answers: readonly Pick<CheckedItem, 'answer'>[] = []): number =>
  answers.filter(({ answer }) => answer !== 'notHere').length

/** Where the ticket will stand once the action is entered; null where it stays. */
export const becomes = (action: FieldAction): TicketStatus | null => {
  switch (action.type) {
    case 'depart':
      return 'enRoute'
    case 'arrive':
      return 'onSite'
    case 'awaitPart':
      return 'awaitingPart'
    case 'complete':
      return 'completed'
    case 'nobodyHome':
      return 'dispatched'
    case 'note':
    case 'handBack':
      return null
  }
}

/** Where each step starts from, as the server has it too: what is offered offline can be entered later. */
export const mayFollow = (action: FieldAction['type'], status: TicketStatus): boolean => {
  switch (action) {
    case 'depart':
      return status === 'assigned'
    case 'arrive':
      return status === 'enRoute'
    case 'awaitPart':
    case 'complete':
      return status === 'onSite'
    case 'nobodyHome':
      return status === 'enRoute' || status === 'onSite'
    case 'note':
    case 'handBack':
      return true
  }
}
