import { toast } from '@/src/components/toast'
import { chooseAddress } from '@/src/platform/address'
import type { Hello } from '@/src/services/session'
import type { Draft } from '../../draft/draft'
import { changeDraft } from '../../draft/draft-store'

type Known = Hello['known'][number]

/** Nothing has been said yet of where to go. */
export const isUntouched = ({ region, detail, name, phone }: Draft): boolean =>
  region.length === 0 && [detail, name, phone].every((typed) => typed === '')

/** Another address is another door: what was marked on the map goes. */
export const changeAddress = (change: Partial<Draft>): void => changeDraft({ ...change, at: null })

export const fillFromKnown = ({ address, contact }: Known): void =>
  changeDraft({
    divisionCode: address.divisionCode,
    region: address.region,
    detail: address.detail,
    at: address.at ?? null,
    name: contact.name,
    phone: contact.phone,
    relation: contact.relation,
  })

/** WeChat's address book gives the region in words; where its code is missing the district is asked for again. */
export const fillFromAddressBook = async (): Promise<void> => {
  const chosen = await chooseAddress()
  if (!chosen.ok) {
    if (chosen.reason !== 'cancelled') toast('没拿到微信里的地址。请在下面手填，一样能报修。')
    return
  }
  const { name, phone, region, detail, divisionCode } = chosen.address
  const place = divisionCode === undefined ? { divisionCode: '', region: [] } : { divisionCode, region }
  changeAddress({ name, phone, detail, ...place })
  if (divisionCode === undefined) toast('请再选一下省、市、区。')
}
