import * as z from 'zod/mini'
import { verdict } from '../product/verdict'
import { fen, instant } from '../scalar'
import { nextStep } from '../ticket/row'
import { mediaView, timelineEntry } from '../ticket/view'
import { deskAction, deskKind, deskOutcome, deskStatus } from './vocabulary'

/** How it stands, for colour and symbol: with us, with the customer, over and well, over without. */
export const deskTone = z.enum(['ours', 'yours', 'done', 'over'])
export type DeskTone = z.infer<typeof deskTone>

/** A row of the customer's list. */
export const deskRow = z.object({
  ticketNo: z.string(),
  kind: deskKind,
  status: deskStatus,
  statusWords: z.string(),
  tone: deskTone,
  title: z.string(),
  next: nextStep,
  createdAt: instant,
  updatedAt: instant,
})
export type DeskRow = z.infer<typeof deskRow>

/** A button as this person has it now. */
export const deskButton = z.object({
  action: deskAction,
  label: z.string(),
  words: z.enum(['must', 'may', 'none']),
  /** What else has to be entered with it. */
  needs: z.array(z.enum(['price', 'parcel', 'proofs'])),
  /** Photos may come with it. */
  photos: z.boolean(),
})
export type DeskButton = z.infer<typeof deskButton>

/** What is known of it beyond its words: what was ordered, where it goes. */
export const deskFact = z.object({ label: z.string(), value: z.string() })
export type DeskFact = z.infer<typeof deskFact>

const common = {
  said: z.string(),
  facts: z.array(deskFact),
  outcome: z.nullable(deskOutcome),
  productId: z.nullable(z.string()),
  /** What it costs, once somebody said so. */
  totalFen: z.nullable(fen),
  parcelNo: z.nullable(z.string()),
  media: z.array(mediaView),
  timeline: z.array(timelineEntry),
  buttons: z.array(deskButton),
}

/** All that customers see of theirs. */
export const deskDetail = z.object({ ...deskRow.shape, ...common })
export type DeskDetail = z.infer<typeof deskDetail>

/** A row of the staff's list: masked. */
export const staffDeskRow = z.object({
  ...deskRow.shape,
  contactName: z.nullable(z.string()),
  phoneMasked: z.nullable(z.string()),
  takenBy: z.nullable(z.string()),
})
export type StaffDeskRow = z.infer<typeof staffDeskRow>

/** What an appeal is judged by: the verdict as it is now, and each proof with what it was found to be. */
export const appealFile = z.object({
  verdict,
  proofs: z.array(
    z.object({
      /** Of a proof, or of what a technician found. */
      proofId: z.string(),
      kind: z.enum(['proof', 'finding']),
      label: z.string(),
      /** The day on it; null where nobody could read one. */
      day: z.nullable(z.string()),
      /** Why it counts, or not. */
      why: z.string(),
      /** What a person found before, and why; null where nobody looked yet. */
      ruled: z.nullable(z.string()),
    }),
  ),
})
export type AppealFile = z.infer<typeof appealFile>

export const staffDeskDetail = z.object({
  ...staffDeskRow.shape,
  ...common,
  rev: z.int(),
  /** The visit it is about. */
  aboutTicketNo: z.nullable(z.string()),
  /** Of an appeal, for whoever may see proofs. */
  appeal: z.nullable(appealFile),
})
export type StaffDeskDetail = z.infer<typeof staffDeskDetail>
