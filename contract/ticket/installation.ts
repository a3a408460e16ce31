import * as z from 'zod/mini'
import { id } from '../scalar'

/** A first fitting, or the old one comes down before the new one goes up. */
export const installationWork = z.enum(['new', 'replacement'])
export type InstallationWork = z.infer<typeof installationWork>
export const workLabel: Record<InstallationWork, string> = { new: '新装', replacement: '换下旧的' }

export const ceiling = z.enum(['panels', 'gypsum', 'wood', 'bare', 'unsure'])
export type Ceiling = z.infer<typeof ceiling>
export const ceilingLabel: Record<Ceiling, string> = {
  panels: '集成吊顶（铝扣板）',
  gypsum: '石膏板吊顶',
  wood: '桑拿板或木吊顶',
  bare: '还没吊顶',
  unsure: '说不准',
}

/** What comes out of the ceiling where the product will hang. */
export const wiring = z.enum(['copper', 'aluminium', 'none', 'unsure'])
export type Wiring = z.infer<typeof wiring>
export const wiringLabel: Record<Wiring, string> = {
  copper: '铜线，断面发红发黄',
  aluminium: '铝线，断面发白',
  none: '还没有留线',
  unsure: '说不准',
}

export const earth = z.enum(['yes', 'no', 'unsure'])
export type Earth = z.infer<typeof earth>
export const earthLabel: Record<Earth, string> = {
  yes: '有黄绿双色线',
  no: '没有',
  unsure: '说不准',
}

/** The way out for the air. */
export const duct = z.enum(['outside', 'shaft', 'none', 'unsure'])
export type Duct = z.infer<typeof duct>
export const ductLabel: Record<Duct, string> = {
  outside: '有，通到室外',
  shaft: '有，通到公共烟道',
  none: '还没开孔',
  unsure: '说不准',
}

/** Questions of the checklist; the second and third are answered where they matter. */
export const checklistItem = z.enum(['ownBreaker', 'accessHatch', 'oldOneHeavy'])
export type ChecklistItem = z.infer<typeof checklistItem>
export const checklistLabel: Record<ChecklistItem, string> = {
  ownBreaker: '电箱里，浴霸有自己的带漏电保护的空气开关',
  accessHatch: '吊顶上有检修口，或者能掀开一块板',
  oldOneHeavy: '旧的很大或很重，一个人托不住',
}

export const checklistAnswer = z.enum(['yes', 'no', 'unsure'])
export type ChecklistAnswer = z.infer<typeof checklistAnswer>
export const answerLabel: Record<ChecklistAnswer, string> = { yes: '是', no: '不是', unsure: '说不准' }

/** What a photo shows. */
export const photoRole = z.enum(['ceiling', 'wires', 'earth', 'switchBox'])
export type PhotoRole = z.infer<typeof photoRole>
export const photoRoleLabel: Record<PhotoRole, string> = {
  ceiling: '要装的那块顶',
  wires: '顶上留的线',
  earth: '接地线',
  switchBox: '电箱',
}
export const PHOTOS_A_ROLE = 2

export const LOWEST_CEILING_CM = 180
export const HIGHEST_CEILING_CM = 600

/**
 * What is to be fitted and where, as the customer finds it before the visit. The model and the serial number, as
 * far as known, are the report's `product`; each photo's id is in the report's `mediaIds` too.
 */
export const installation = z.strictObject({
  work: installationWork,
  /** As scanned from the packing; its owner may not have unpacked it yet. */
  boxCode: z.optional(z.string().check(z.regex(/^[A-Za-z0-9-]{6,64}$/))),
  ceiling,
  wiring,
  earth,
  duct,
  /** From the floor to where it will hang. */
  heightCm: z.number().check(z.int(), z.gte(LOWEST_CEILING_CM), z.lte(HIGHEST_CEILING_CM)),
  /** A question that was left out counts as `unsure`. */
  checklist: z.strictObject({
    ownBreaker: z.optional(checklistAnswer),
    accessHatch: z.optional(checklistAnswer),
    oldOneHeavy: z.optional(checklistAnswer),
  }),
  photos: z.array(z.strictObject({ role: photoRole, mediaId: id })).check(z.maxLength(4 * PHOTOS_A_ROLE)),
  /** The safety page was read: nobody touches a wire before the technician comes. */
  safetyRead: z.boolean(),
})
export type Installation = z.infer<typeof installation>
