import type { CalendarOverrides } from './calendar'

/**
 * Days that the kept calendar (chinese-days 1.5.7, to the end of 2026) does not know or has otherwise. Holidays and
 * make-up days of a year are published by the State Council in the autumn before (《国务院办公厅关于 … 年部分
 * 节假日安排的通知》); until they stand here or in the calendar, that year's days can't be booked by a seat.
 */
export const calendarOverrides: CalendarOverrides = { years: [], days: {} }
