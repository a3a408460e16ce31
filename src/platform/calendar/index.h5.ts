import { saveFile } from '../save-file'
import { icsOf } from './ics'
import type { SaveAppointment } from './port'

export type { Appointment, CalendarFailure, SaveAppointment } from './port'

/** What the customer is told after it: the browser saves a file, the phone asks whether to add it. */
export const savedWords = '日程文件已下载，点开它就能加进日历。'

export const saveAppointment: SaveAppointment = async (appointment) => {
  const uid = `${appointment.startAt}@aupu-after-sales`
  return saveFile('上门时间.ics', 'text/calendar', icsOf(appointment, uid, Date.now()))
}
