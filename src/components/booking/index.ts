export { OfferedPicker, type OfferedPickerProps } from './offered-picker'
export { SeatCard, type SeatCardProps } from './seat-card'
