import type { Errand } from '@/contract/booking'
import { coarse } from '@/domain/field/position'
import type { Draft } from './draft'
import { toInstallation } from './to-installation'

/** What somebody is to come for; undefined while that isn't told. */
export const toErrand = (draft: Draft): Errand | undefined => {
  const { kind, line, divisionCode, at, media } = draft
  if (divisionCode === '') return undefined
  const where = { divisionCode, ...(at === null ? {} : { at: coarse(at) }) }
  if (kind === 'repair') return { kind, line, ...where }
  const installation = toInstallation(draft, media)
  // Photos say nothing about who can come, and one that is still being sent would ask for another place.
  return installation && { kind, line, ...where, installation: { ...installation, photos: [] } }
}
