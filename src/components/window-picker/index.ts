export { DatePicker, type DatePickerProps } from './date-picker'
export { dayOptions } from './window-options'
export { WindowPicker, type WindowPickerProps } from './window-picker'
