import type { Need } from '@/domain/dispatch/need'
import { addDays, chinaDay } from '@/domain/time/china'
import type { Chance } from './chance'
import { type District, drawDistricts, near } from './land'
import { DAYS_AHEAD, NOW, parts, skills } from './world'

/** Tickets as they come in: where people live, mostly repairs, half of them with a part to expect. */
export const needsIn = (districts: readonly District[], count: number, chance: Chance): Need[] => {
  const draw = drawDistricts(districts, chance)
  return Array.from({ length: count }, (_, at) => {
    const { code, middle } = draw()
    const partId = chance.fraction() < 0.5 ? parts[chance.below(parts.length)] : undefined
    return {
      ticketNo: `T${at}`,
      divisionCode: code,
      at: near(middle, 0.1, chance),
      skill: skills[Math.floor(chance.fraction() ** 2 * skills.length)] ?? skills[0],
      window: {
        date: addDays(chinaDay(NOW), 1 + chance.below(DAYS_AHEAD)),
        half: chance.below(2) === 0 ? 'morning' : 'afternoon',
      },
      crew: 1,
      likelyPart: partId === undefined ? null : { partId, name: partId },
      seatAt: null,
      declinedBy: [],
    }
  })
}
