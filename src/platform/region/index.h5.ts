export { RegionPicker } from './browser-region-picker'
export type { Region, RegionPickerProps } from './port'
