export type { Region, RegionPickerProps } from './port'
export { RegionPicker } from './wechat-region-picker'
