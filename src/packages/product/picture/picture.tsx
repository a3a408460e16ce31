import { View } from '@tarojs/components'
import type { Drawing } from '@/contract/product/catalogue'
import './picture.css'
import { pictureUrl } from './strokes'

/** What kind it is, at a glance. The name beside it says the same, so screen readers pass it over. */
export function ProductPicture({ drawing }: { drawing: Drawing | null }) {
  if (drawing === null) return null
  return <View className="product-picture" style={{ '--drawing': pictureUrl(drawing) }} aria-hidden="true" />
}
