import { button } from './button'
import { choiceControls } from './choice'
import type { CreateControl } from './control'
import { image, video } from './media'
import { picker } from './picker'
import { scrollView, swiper } from './scroll'
import { input, textarea } from './text-field'

/** Built-in elements with a behaviour of their own, by tag; all others only show their children. */
export const controls: Record<string, CreateControl> = {
  ...choiceControls,
  'wx-button': button,
  'wx-image': image,
  'wx-input': input,
  'wx-picker': picker,
  'wx-scroll-view': scrollView,
  'wx-swiper': swiper,
  'wx-textarea': textarea,
  'wx-video': video,
}
