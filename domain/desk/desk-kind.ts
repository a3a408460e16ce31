import type { DeskReport } from '@/contract/desk/report'
import type { DeskButton, DeskTone } from '@/contract/desk/view'
import type { DeskAction, DeskKind, DeskOutcome, DeskStatus } from '@/contract/desk/vocabulary'
import type { Reader } from '@/domain/ticket/timeline'
import type { DeskEvent, DeskTicket } from './desk-ticket'
import type { DeskParty } from './party'

/** A place in the life of a kind. */
export interface DeskState {
  label: string
  tone: DeskTone
  /** "What now?", for the customer. `by` is the promise in words, with its full stop; empty where there is none. */
  next: (ticket: DeskTicket, by: string) => { headline: string; detail: string }
  /** So many working days are promised for it; null where nothing is due from us. */
  workingDays: number | null
  /** The clock ends it after so many days; null where it may stay. */
  lapsesAfterDays: number | null
  /** The clock hands it on to another colleague after so many days without an answer. */
  escalatesAfterDays?: number
}

/** A notice's words; `youCan` is what WeChat's template has room for. */
export interface DeskWords {
  title: string
  body: string
  youCan: string
}

/** What an action does in a kind. */
export interface DeskStep<Status extends DeskStatus = DeskStatus> {
  from: readonly Status[]
  /** `same` changes nothing but the history; by where it starts from, where that decides it, else the same. */
  to: Status | 'same' | Readonly<Partial<Record<Status, Status>>>
  by: readonly DeskParty[]
  label: string
  words: DeskButton['words']
  needs: readonly DeskButton['needs'][number][]
  photos: boolean
  /** How it came out, where this decides it. */
  outcome?: DeskOutcome
  /** It counts as an answer: an objection to it goes to another colleague. */
  isAnswer?: true
  /** Whoever does this has it in hand from there on. */
  takes?: true
  /** Only whoever has it in hand. */
  byTaker?: true
  /** Only so often. */
  most?: number
  /** Colleagues alone read of it. */
  staffOnly?: true
  /** The timeline's headline, and its text where that is more than the words that came with it. */
  title: (reader: Reader, event: DeskEvent) => string
  detail?: (reader: Reader, event: DeskEvent) => string
  /** What the customer is told; left out where they know. */
  notice?: (event: DeskEvent) => DeskWords | null
}

/** A kind of matter as data: where it can stand, who may move it, and what that is called. */
export interface DeskRules<Status extends DeskStatus = DeskStatus> {
  /** What it is about. */
  title: (report: DeskReport) => string
  /** The first entry of the timeline, for the customer. */
  openedWords: string
  /** Staff who see all of its kind; an outlet's manager only those of the own outlet. */
  readers: readonly DeskParty[]
  /** An answer is due within so many days from the first, whatever was promised since. */
  hardDays?: number
  states: Readonly<Record<Status, DeskState>>
  steps: Readonly<Partial<Record<DeskAction, DeskStep<Status>>>>
}

/** Holds a kind's states and steps together, then forgets which states they were. */
export const deskRules = <Status extends DeskStatus>(rules: DeskRules<Status>): DeskRulesOf => rules

/** Rules as the engine reads them: any state may be missing. */
export interface DeskRulesOf extends Omit<DeskRules, 'states'> {
  states: Readonly<Partial<Record<DeskStatus, DeskState>>>
}

export type DeskKinds = Readonly<Record<DeskKind, DeskRulesOf>>
