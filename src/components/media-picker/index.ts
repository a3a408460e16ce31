export type { MediaItem, MediaLimits } from './media-items'
export { MediaPicker, type MediaPickerProps } from './media-picker'
export { type Media, type SendMedia, type SendOutcome, useMedia } from './use-media'
