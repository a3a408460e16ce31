import { View } from '@tarojs/components'
import { relationLabel } from '@/contract/ticket/report'
import { Choice } from '@/src/components/choice'
import type { Hello } from '@/src/services/session'
import { useDraft } from '../../draft/draft-store'
import { fullAddress } from '../../draft/say-draft'
import { fillFromKnown } from './fill'

const shownAtMost = 3

/** Addresses used before, one tap each. */
export function KnownPlaces({ known }: { known: Hello['known'] }) {
  const draft = useDraft()
  if (known.length === 0) return null
  const chosen = known.findIndex(
    ({ address, contact }) =>
      address.detail === draft.detail &&
      address.divisionCode === draft.divisionCode &&
      contact.phone === draft.phone &&
      contact.name === draft.name,
  )
  return (
    <View className="stack stack-tight">
      <View className="t-strong">用过的地址</View>
      <Choice
        label="用过的地址"
        options={known.slice(0, shownAtMost).map(({ address, contact }, index) => ({
          value: String(index),
          label: fullAddress(address),
          note: `${contact.name} · ${relationLabel[contact.relation]}`,
        }))}
        value={chosen === -1 ? undefined : String(chosen)}
        onChange={(index) => {
          const place = known[Number(index)]
          if (place !== undefined) fillFromKnown(place)
        }}
      />
    </View>
  )
}
