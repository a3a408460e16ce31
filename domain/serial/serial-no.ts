import { BASE, checkSymbol, fromSymbols, readSymbols, SYMBOLS, toSymbols } from './alphabet'

/**
 * Item 3, month 2, running number 5, key 1, code 6, check 1: `H36 350 08W TK1 65W X6Y` when read aloud.
 * The check symbol tells a slip of the pen from an invented number; the code, 1 in 148 million, tells an invented
 * number from one of ours.
 */
const ITEM = 3
const MONTH = 2
const RUN = 5
const BODY = ITEM + MONTH + RUN + 1
const CODE = 6
const LENGTH = BODY + CODE + 1

/** Months are counted from here; two symbols last until 2063. */
const FIRST_YEAR = 2020
export const RUNS_A_MONTH = BASE ** RUN

/** What a serial number says in the open. */
export interface SerialBody {
  /** The model's or part's own three symbols. */
  itemCode: string
  /** `2026-03` */
  producedIn: string
  /** 0 to {@link RUNS_A_MONTH} − 1, anew for each item and month. */
  run: number
  /** One symbol; keys are changed without reprinting old boxes. */
  keyId: string
}

export interface Serial extends SerialBody {
  serialNo: string
}

/**
 * HMAC-SHA-256 of the message under that key, at least 8 bytes; null where there is no such key (any more).
 * The secret lives outside: rules take values and functions.
 */
export type Mac = (keyId: string, message: string) => Uint8Array | null

export type ReadSerial =
  | { ok: true; serial: Serial }
  /** `mistyped`: the right length and symbols, but they can't belong together. */
  | { ok: false; why: 'unreadable' | 'mistyped' }

/** The whole serial number. @throws for a body that doesn't fit, or a key that doesn't exist */
export const signSerial = (body: SerialBody, mac: Mac): string => {
  if (![...body.itemCode, body.keyId].every((symbol) => SYMBOLS.includes(symbol)))
    throw new Error(`${body.itemCode} or ${body.keyId} is not of our symbols`)
  if (body.itemCode.length !== ITEM || body.keyId.length !== 1) throw new Error('item 3 symbols, key 1')
  const open =
    body.itemCode + toSymbols(monthIndex(body.producedIn), MONTH) + toSymbols(body.run, RUN) + body.keyId
  const code = codeOf(open, mac)
  if (code === null) throw new Error(`there is no key ${body.keyId}`)
  const signed = open + toSymbols(code, CODE)
  return signed + checkSymbol(signed)
}

/** What was typed, scanned or read from a photo, tolerant of case, blanks, dashes and look-alikes. */
export const readSerial = (typed: string): ReadSerial => {
  const symbols = readSymbols(typed)
  if (symbols === null || symbols.length !== LENGTH) return { ok: false, why: 'unreadable' }
  const signed = symbols.slice(0, -1)
  if (checkSymbol(signed) !== symbols.slice(-1)) return { ok: false, why: 'mistyped' }
  const month = fromSymbols(symbols.slice(ITEM, ITEM + MONTH))
  return {
    ok: true,
    serial: {
      serialNo: symbols,
      itemCode: symbols.slice(0, ITEM),
      producedIn: `${FIRST_YEAR + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
      run: fromSymbols(symbols.slice(ITEM + MONTH, ITEM + MONTH + RUN)),
      keyId: symbols.charAt(BODY - 1),
    },
  }
}

/** Whether we made that number: its code is compared as a number, so the time it takes tells nothing. */
export const isSigned = ({ serialNo }: Pick<Serial, 'serialNo'>, mac: Mac): boolean =>
  codeOf(serialNo.slice(0, BODY), mac) === fromSymbols(serialNo.slice(BODY, BODY + CODE))

/** In threes, as people read it aloud. */
export const saySerial = (serialNo: string): string => serialNo.replace(/(.{3})(?=.)/g, '$1 ')

/** The first eight bytes, folded into as many values as six symbols have. Stays below 2⁵³ at each step. */
const codeOf = (open: string, mac: Mac): number | null => {
  const bytes = mac(open.charAt(BODY - 1), `aupu serial 1 ${open}`)
  if (bytes === null) return null
  if (bytes.length < 8) throw new Error('a keyed code needs 8 bytes')
  return [...bytes.slice(0, 8)].reduce((value, byte) => (value * 256 + byte) % BASE ** CODE, 0)
}

const monthIndex = (month: string): number => {
  const match = /^(20\d{2})-(0[1-9]|1[0-2])$/.exec(month)
  if (match === null) throw new Error(`${month} is no month`)
  return (Number(match[1]) - FIRST_YEAR) * 12 + Number(match[2]) - 1
}
