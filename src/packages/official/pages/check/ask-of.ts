import type { OfficialAsk, OfficialKind } from '@/contract/customer/official'
import { readMoney } from '@/domain/format/money'

/** What stands in the fields. */
export interface Typed {
  value: string
  name: string
  code: string
  amount: string
}

export const nothingTyped: Typed = { value: '', name: '', code: '', amount: '' }

/** The question to ask, or which field is to be mended and how. */
export const askOf = (
  kind: OfficialKind,
  { value, name, code, amount }: Typed,
): { ok: true; ask: OfficialAsk } | { ok: false; field: keyof Typed; words: string } => {
  const text = value.trim()
  if (text === '') return { ok: false, field: 'value', words: '请先填上要查的内容。' }
  switch (kind) {
    case 'number':
    case 'link':
    case 'message':
      return { ok: true, ask: { kind, value: text } }
    case 'person': {
      if (!/^[A-Za-z0-9-]{2,20}$/.test(text))
        return { ok: false, field: 'value', words: '工号只有字母和数字，请照工牌上的填。' }
      if (name.trim() === '') return { ok: false, field: 'name', words: '请填姓名，工号和姓名要一起对。' }
      const digits = code.replace(/\s/g, '')
      if (digits !== '' && !/^\d{6}$/.test(digits))
        return { ok: false, field: 'code', words: '动态码是 6 位数字，没有就空着。' }
      return {
        ok: true,
        ask: { kind, value: text, name: name.trim(), ...(digits === '' ? {} : { code: digits }) },
      }
    }
    case 'fee': {
      const amountFen = readMoney(amount)
      return amountFen === null
        ? { ok: false, field: 'amount', words: '请填多少钱，比如 50。' }
        : { ok: true, ask: { kind, value: text, amountFen } }
    }
  }
}
