import type { Chance } from '../chance'
import type { Content } from '../content'
import type { Sheet } from '../sheet'
import { drawDigital } from './digital'
import type { Look } from './look'
import { drawReceipt } from './receipt'
import { drawRoll } from './roll'
import { drawVat } from './vat'

export const draw = (content: Content, look: Look, chance: Chance): Sheet => {
  switch (content.kind) {
    case 'digitalOrdinary':
    case 'digitalSpecial':
      return drawDigital(content, look)
    case 'electronicOrdinary':
    case 'ordinary':
    case 'special':
      return drawVat(content, look)
    case 'roll':
      return drawRoll(content, look)
    case 'plain':
      return drawReceipt(content, look, chance)
  }
}
