import type { OfficialKind } from '@/contract/customer/official'
import { linkKey } from '@/domain/official/check-link'
import { numberKey } from '@/domain/official/check-number'

/** What reports of the same thing share, however it was typed: the digits, the host, the words without spaces. */
export const fakeKey = (kind: OfficialKind, value: string): string => {
  switch (kind) {
    case 'number':
      return numberKey(value).slice(0, 60)
    case 'link':
      return linkKey(value).slice(0, 200)
    case 'person':
    case 'fee':
    case 'message':
      return value.normalize('NFKC').replace(/\s+/g, '').slice(0, 200)
  }
}
