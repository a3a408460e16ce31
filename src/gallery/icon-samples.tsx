import { View } from '@tarojs/components'
import { Icon, iconNames } from '@/src/components/icon'

export function IconSamples() {
  return (
    <View className="row row-wrap">
      {iconNames.map((name) => (
        <Icon key={name} name={name} size="large" />
      ))}
    </View>
  )
}
