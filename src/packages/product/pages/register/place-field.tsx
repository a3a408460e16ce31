import { View } from '@tarojs/components'
import { Choice } from '@/src/components/choice'
import { Field } from '@/src/components/field'

const usual = ['主卫', '次卫', '厨房', '客卫'] as const
const options = usual.map((place) => ({ value: place, label: place }))

export interface PlaceFieldProps {
  place: string
  onChange: (place: string) => void
  problem?: string | undefined
}

/** One tap for the usual rooms, words for all others; nothing depends on it. */
export function PlaceField({ place, onChange, problem }: PlaceFieldProps) {
  return (
    <View className="stack stack-tight">
      <View className="t-strong">装在哪儿（选填）</View>
      <Choice
        label="装在哪儿"
        options={options}
        value={usual.find((name) => name === place)}
        onChange={onChange}
        columns={2}
      />
      <Field
        label="别的叫法"
        value={place}
        onChange={onChange}
        placeholder="比如 爸妈家"
        maxLength={10}
        error={problem}
      />
    </View>
  )
}
