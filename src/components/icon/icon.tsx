import { View } from '@tarojs/components'
import './icon.css'
import type { IconName } from './icon-names'

export interface IconProps {
  name: IconName
  size?: 'normal' | 'large' | 'huge'
}

/** A drawing in the colour of its text. It never stands for a word alone, so screen readers pass it over. */
export function Icon({ name, size = 'normal' }: IconProps) {
  return <View className={`icon icon-${name} icon-${size}`} aria-hidden="true" />
}
