import type { InvoiceKind } from '@/contract/reader/invoice'
import { type Chance, digits, isTrue, pick } from './chance'
import {
  cities,
  families,
  givenNames,
  goodsGroups,
  goodsModels,
  goodsNames,
  provinces,
  trades,
  words,
} from './places'

export interface Party {
  name: string
  taxNo: string
  address: string
  bank: string
}

export interface Good {
  name: string
  model: string
  unit: string
  quantity: number
  priceEx: string
  amountExFen: number
  rate: string
  taxFen: number
}

/** What an invoice says; all of it is made up. */
export interface Content {
  kind: InvoiceKind
  province: string
  code: string | null
  number: string
  date: string
  goods: Good[]
  amountExFen: number
  taxFen: number
  amountIncFen: number
  seller: Party
  buyer: Party
  check: string | null
  machineNo: string
  /** 密码区, four lines. */
  cipher: string[]
  clerk: string
}

export const contentOf = (chance: Chance, kind: InvoiceKind): Content => {
  const [provinceCode, province] = pick(chance, provinces)
  const isDigital = kind === 'digitalOrdinary' || kind === 'digitalSpecial'
  const year = isDigital ? 2022 + chance.below(4) : 2015 + chance.below(9)
  const date = dayIn(chance, year)
  const goods = goodsOf(chance, kind)
  const amountExFen = goods.reduce((sum, good) => sum + good.amountExFen, 0)
  const taxFen = goods.reduce((sum, good) => sum + good.taxFen, 0)
  return {
    kind,
    province,
    code: codeOf(chance, kind, provinceCode, year),
    number: numberOf(chance, kind, provinceCode, date),
    date,
    goods,
    amountExFen,
    taxFen,
    amountIncFen: amountExFen + taxFen,
    seller: partyOf(chance, provinceCode, true),
    buyer: partyOf(
      chance,
      provinceCode,
      kind === 'special' || kind === 'digitalSpecial' || isTrue(chance, 0.4),
    ),
    check:
      kind === 'electronicOrdinary' || kind === 'ordinary' || kind === 'roll' ? digits(chance, 20) : null,
    machineNo: `${pick(chance, ['499', '661', '537'])}${digits(chance, 9)}`,
    cipher: Array.from({ length: 4 }, () => cipherLine(chance)),
    clerk: personOf(chance),
  }
}

const dayIn = (chance: Chance, year: number): string => {
  const at = new Date(Date.UTC(year, chance.below(12), 1 + chance.below(28)))
  return at.toISOString().slice(0, 10)
}

const codeOf = (chance: Chance, kind: InvoiceKind, province: string, year: number): string | null => {
  const yy = String(year).slice(2)
  const area = `${province}0${chance.below(3)}`
  switch (kind) {
    case 'electronicOrdinary':
      return `0${area}${yy}00${1 + chance.below(9)}11`
    case 'ordinary':
      return isTrue(chance, 0.5)
        ? `0${area}${yy}00${1 + chance.below(9)}04`
        : `${area}${yy}${1 + chance.below(5)}3${2 + chance.below(2)}0`
    case 'special':
      return `${area}${yy}${1 + chance.below(5)}1${3 + chance.below(2)}0`
    case 'roll':
      return `0${area}${yy}00${1 + chance.below(9)}0${6 + chance.below(2)}`
    default:
      return null
  }
}

const numberOf = (chance: Chance, kind: InvoiceKind, province: string, date: string): string => {
  if (kind === 'plain')
    return pick(chance, [
      digits(chance, 8),
      digits(chance, 12),
      `${date.replace(/-/g, '')}${digits(chance, 6)}`,
    ])
  if (kind === 'digitalOrdinary' || kind === 'digitalSpecial')
    return `${date.slice(2, 4)}${province}${pick(chance, ['2', '7', '2', '1'])}${digits(chance, 15)}`
  return digits(chance, 8)
}

const goodsOf = (chance: Chance, kind: InvoiceKind): Good[] => {
  const count = isTrue(chance, 0.6) ? 1 : 1 + chance.below(4)
  const rate = kind === 'plain' ? 0 : pick(chance, [13, 13, 13, 13, 9, 6, 3, 1])
  return Array.from({ length: count }, () => {
    const quantity = isTrue(chance, 0.75) ? 1 : 1 + chance.below(6)
    const each = 1_500 + chance.below(isTrue(chance, 0.8) ? 250_000 : 1_500_000)
    const inc = (isTrue(chance, 0.6) ? Math.round(each / 100) * 100 : each) * quantity
    const amountExFen = Math.round(inc / (1 + rate / 100))
    const name = pick(chance, goodsNames)
    return {
      name: kind === 'plain' ? name : `*${pick(chance, goodsGroups)}*${name}`,
      model: isTrue(chance, 0.75) ? pick(chance, goodsModels) : '',
      unit: pick(chance, ['台', '个', '件', '套']),
      quantity,
      priceEx: (amountExFen / 100 / quantity).toFixed(isTrue(chance, 0.5) ? 2 : 8),
      amountExFen,
      rate: `${rate}%`,
      taxFen: inc - amountExFen,
    }
  })
}

const partyOf = (chance: Chance, province: string, isFirm: boolean): Party => {
  const city = pick(chance, cities)
  const name = isFirm
    ? `${city}${isTrue(chance, 0.4) ? '市' : ''}${pick(chance, words)}${pick(chance, trades)}`
    : personOf(chance)
  return {
    name,
    taxNo: isFirm
      ? `91${province}0${digits(chance, 3)}MA${digits(chance, 7)}${pick(chance, ['X', 'A', '3', 'K', 'P'])}`
      : '',
    address: isFirm
      ? `${city}市${pick(chance, words)}路${1 + chance.below(900)}号 0571-8${digits(chance, 7)}`
      : '',
    bank: isFirm ? `中国工商银行${city}支行 ${digits(chance, 19)}` : '',
  }
}

const personOf = (chance: Chance): string => `${pick(chance, families)}${pick(chance, givenNames)}`

const cipherLine = (chance: Chance): string =>
  Array.from({ length: 27 }, () => pick(chance, [...'0123456789+-*/<>'])).join('')
