import { createHash, randomBytes } from 'node:crypto'
import { type ApiAnswer, ok, refuse, textOf } from './api-answer'

export type PhoneCodes = {
  /** What the button 手机号快速验证 gives the page: good for five minutes and one use. */
  issue(openid: string): string
  /** `phonenumber.getPhoneNumber` */
  redeem(body: Record<string, unknown>): ApiAnswer
}

export type PhoneCodesOptions = {
  appId: string
  clock: () => number
  /** a person's number, 11 digits; where it is undefined one is made up, the same each time */
  phoneOf: (openid: string) => string | undefined
}

const LIFE_MS = 5 * 60_000

export const createPhoneCodes = ({ appId, clock, phoneOf }: PhoneCodesOptions): PhoneCodes => {
  const codes = new Map<string, { phone: string; until: number }>()
  return {
    issue: (openid) => {
      const code = randomBytes(32).toString('hex')
      codes.set(code, { phone: phoneOf(openid) ?? madeUp(openid), until: clock() + LIFE_MS })
      return code
    },
    redeem: (body) => {
      const code = textOf(body.code)
      const issued = codes.get(code)
      codes.delete(code)
      if (!issued || issued.until <= clock()) return refuse(40029, 'invalid code')
      return ok({
        phone_info: {
          phoneNumber: issued.phone,
          purePhoneNumber: issued.phone,
          countryCode: '86',
          watermark: { timestamp: Math.floor(clock() / 1000), appid: appId },
        },
      })
    },
  }
}

/** 199 followed by eight digits of the openid's hash. */
const madeUp = (openid: string): string => {
  const digits = createHash('sha256').update(openid).digest().readUInt32BE(0) % 100_000_000
  return `199${String(digits).padStart(8, '0')}`
}
