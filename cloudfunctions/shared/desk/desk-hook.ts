import type { DeskReport } from '@/contract/desk/report'
import type { AppealFile, DeskFact } from '@/contract/desk/view'
import type { ErrorCode } from '@/contract/error-code'
import type { DeskCommand, DeskEvent, DeskTicket } from '@/domain/desk/desk-ticket'
import type { Actor } from '@/domain/ticket/actor'
import type { Reader } from '@/domain/ticket/timeline'
import type { Tx } from '../database/transaction'
import type { DeskDocument } from '../repositories/desk-tickets'
import type { Services } from '../services'

/** What is about to happen: a new matter, or a command to one as it was read before the transaction. */
export type DeskAsked =
  | { report: DeskReport; ticket: null; command: null }
  | { report: DeskReport; ticket: DeskDocument; command: DeskAsking }

/** A command as it was asked for, with what only its kind understands. */
export interface DeskAsking extends DeskCommand {
  proofs?: readonly ProofWord[]
}

/** What the quality team says of a proof while it handles an appeal. */
export interface ProofWord {
  proofId: string
  ruling: 'confirmed' | 'altered' | 'noProof'
}

export interface DeskChange {
  /** Null for a new one. */
  before: DeskDocument | null
  after: DeskTicket
  event: DeskEvent
  actor: Actor
  now: number
}

/**
 * What else a change means, in its transaction: shelves that move with it, proofs that are ruled on. May be run many
 * times. @returns the matter as it is to be stored @throws Undone to refuse all of it
 */
export type DeskAlso = (tx: Tx, change: DeskChange) => Promise<DeskTicket>

/** What a kind does beyond its table. */
export interface DeskHooks {
  /** Looks up before the transaction what no transaction can, and gives what is to be done in it. */
  prepare?(
    services: Services,
    asked: DeskAsked,
    actor: Actor,
    now: number,
  ): Promise<{ refusal: ErrorCode } | DeskAlso | undefined>
  /** What follows once it is done; nothing that goes wrong there undoes it. */
  after?(services: Services, ticket: DeskDocument): Promise<void>
  /** What an appeal is judged by. */
  appeal?(services: Services, ticket: DeskDocument, now: number): Promise<AppealFile | null>
  /** What is known of it beyond its words. */
  facts?(services: Services, ticket: DeskDocument, reader: Reader): Promise<DeskFact[]>
}
