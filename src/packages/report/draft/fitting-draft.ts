import * as z from 'zod/mini'
import { installation, photoRole } from '@/contract/ticket/installation'

const { work, ceiling, wiring, earth, duct, checklist } = installation.shape

/** What only a fitting asks. */
export const fittingDraft = z.object({
  work: z.nullable(work),
  /** As scanned from the packing; empty where nothing was. */
  boxCode: z.string(),
  ceiling: z.nullable(ceiling),
  /** Centimetres, as typed. */
  height: z.string(),
  wiring: z.nullable(wiring),
  earth: z.nullable(earth),
  duct: z.nullable(duct),
  checklist,
  /** What each photo shows, by its id in `media`. */
  roles: z.record(z.string(), photoRole),
  safetyRead: z.boolean(),
})
export type FittingDraft = z.infer<typeof fittingDraft>

export const newFitting: FittingDraft = {
  work: null,
  boxCode: '',
  ceiling: null,
  height: '',
  wiring: null,
  earth: null,
  duct: null,
  checklist: {},
  roles: {},
  safetyRead: false,
}
