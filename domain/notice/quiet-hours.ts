import { type TemplateName, templates } from '@/contract/notice/template'
import { firstOpenMoment, type Hours } from '@/domain/time/working-time'

/** Outside these nobody's phone rings for something that can wait. */
export const wakingHours: Hours = { from: '08:00', to: '22:00' }

/**
 * The first moment at or after `at` when this may ring: at once where somebody is on the way, else not
 * between 22:00 and 08:00 in China.
 * @param at epoch ms @returns epoch ms
 */
export const afterQuietHours = (template: TemplateName, at: number): number =>
  templates[template].urgent ? at : firstOpenMoment(at, wakingHours)
