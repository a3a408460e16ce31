import { View } from '@tarojs/components'
import { relationLabel } from '@/contract/ticket/address'
import { maskPhone } from '@/domain/format/mask'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import type { Hello } from '@/src/services/session'

/** Who and where technicians were sent to; the next report fills itself in from these. */
export function KnownPeople({ known }: { known: Hello['known'] | undefined }) {
  return (
    <Card>
      <View className="t-strong">用过的联系人和地址</View>
      {known === undefined || known.length === 0 ? (
        <View className="t-small">报过一次修，这里就会记住，下次不用再填。</View>
      ) : (
        known.map(({ address, contact }) => (
          <Cell
            key={`${address.divisionCode} ${address.detail} ${contact.phone}`}
            icon="person"
            title={`${contact.name}（${relationLabel[contact.relation]}） ${maskPhone(contact.phone)}`}
            note={[...new Set(address.region), address.detail].join(' ')}
          />
        ))
      )}
    </Card>
  )
}
