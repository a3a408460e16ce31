import type { DeskKinds } from '../desk-kind'
import { complaintDesk } from './complaint'
import { enquiryDesk } from './enquiry'
import { partDesk } from './part'
import { suggestionDesk } from './suggestion'
import { warrantyDesk } from './warranty'

/** Every kind of matter that is settled at a desk. */
export const deskKinds: DeskKinds = {
  part: partDesk,
  warranty: warrantyDesk,
  enquiry: enquiryDesk,
  complaint: complaintDesk,
  suggestion: suggestionDesk,
}
