export type { MediaItem, MediaLimits } from './media-items'
export { MediaPicker, type MediaPickerProps } from './media-picker'
