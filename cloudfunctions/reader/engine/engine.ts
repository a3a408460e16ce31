import type { InvoiceReading } from '@/contract/reader/invoice'
import type { Picture } from '../file/picture'
import type { Occasion } from '../occasion'

/** Whoever turns a picture into an invoice. Files that say their values outright never come here. */
export interface Engine {
  /** @throws Refused where the engine can't be reached or has no time left */
  readPicture(picture: Picture, occasion: Occasion): Promise<InvoiceReading>
}
