import { HIGHEST_CEILING_CM, type Installation, LOWEST_CEILING_CM } from '@/contract/ticket/installation'
import type { Home } from '@/domain/installation/safety-notes'
import type { KeptMedia } from '../media/kept-media'
import type { FittingDraft } from './fitting-draft'

/** The part of a report that only a fitting has; undefined while something that can't be left out is missing. */
export const toInstallation = (
  draft: FittingDraft,
  media: readonly KeptMedia[],
): Installation | undefined => {
  const { work, ceiling, wiring, earth, duct, roles, checklist, safetyRead } = draft
  const heightCm = readHeight(draft.height)
  if (work === null || ceiling === null || wiring === null || earth === null || duct === null)
    return undefined
  if (heightCm === null) return undefined
  return {
    work,
    ...(BOX_CODE.test(draft.boxCode) ? { boxCode: draft.boxCode } : {}),
    ceiling,
    wiring,
    earth,
    duct,
    heightCm,
    checklist,
    photos: media.flatMap(({ id, mediaId }) => {
      const role = roles[id]
      return mediaId === undefined || role === undefined ? [] : [{ role, mediaId }]
    }),
    safetyRead,
  }
}

/** As far as it is told; what isn't counts as not known. */
export const homeIn = ({ earth, wiring, ceiling, height, checklist }: FittingDraft): Home => ({
  earth: earth ?? 'unsure',
  wiring: wiring ?? 'unsure',
  ceiling: ceiling ?? 'unsure',
  heightCm: readHeight(height) ?? LOWEST_CEILING_CM,
  checklist,
})

/** `240`, `2.4`, `2.4 米`, `240cm`: people write metres and centimetres. Null when it is neither. */
export const readHeight = (typed: string): number | null => {
  const found = /^(\d{1,3}(?:\.\d{1,2})?)\s*(米|m|厘米|cm)?$/i.exec(typed.trim())
  if (!found) return null
  const figure = Number(found[1])
  const inMetres = /^(米|m)$/i.test(found[2] ?? '') || (found[2] === undefined && figure < 10)
  const cm = Math.round(inMetres ? figure * 100 : figure)
  return cm >= LOWEST_CEILING_CM && cm <= HIGHEST_CEILING_CM ? cm : null
}

const BOX_CODE = /^[A-Za-z0-9-]{6,64}$/
