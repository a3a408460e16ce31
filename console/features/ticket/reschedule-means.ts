import type { Place } from '@/console/features/booking/place'
import type { StaffTicketDetail } from '@/contract/staff/view'

/**
 * What becomes of the outlet and the technician with the new time; empty while that isn't known. An outlet that has
 * the ticket is asked for a place first, so another one means that it had none.
 */
export const rescheduleMeans = (
  { outletName, technicianName }: Pick<StaffTicketDetail, 'outletName' | 'technicianName'>,
  place: Place,
): string => {
  const isHeld = place.state === 'held' || place.state === 'lapsed'
  const isWish = place.state === 'wish' || place.state === 'unreached'
  if (!isHeld && !isWish) return ''
  if (outletName === null) {
    return isHeld ? `改好后，位置就在${place.outletName}。` : '没有留到位置，网点会打电话跟客户定时间。'
  }
  if (isHeld && place.outletName === outletName) {
    return technicianName === null
      ? `还是${outletName}上门。`
      : `还是${outletName}上门。${technicianName}师傅是按原来的时间安排的，网点要重新安排一次。`
  }
  const leaving = technicianName === null ? outletName : `${outletName}和${technicianName}师傅`
  return isHeld
    ? `${outletName}那个时间没有空位，改由${place.outletName}上门，${leaving}会放手。`
    : `没有留到位置：${leaving}会放手，重新派网点，网点打电话跟客户定时间。`
}
