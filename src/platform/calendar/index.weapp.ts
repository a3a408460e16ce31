import Taro from '@tarojs/taro'
import { isCancelled, isDenied } from '../wechat-error'
import type { SaveAppointment } from './port'

export type { Appointment, CalendarFailure, SaveAppointment } from './port'

export const savedWords = '记进手机日历了，前一晚会提醒您。'

/** https://developers.weixin.qq.com/miniprogram/dev/api/device/calendar/wx.addPhoneCalendar.html */
export const saveAppointment: SaveAppointment = async (appointment) => {
  const { title, startAt, endAt, place, note, remindBeforeMs } = appointment
  try {
    await Taro.addPhoneCalendar({
      title,
      startTime: Math.floor(startAt / 1000),
      // The type says text, WeChat wants seconds.
      endTime: String(Math.floor(endAt / 1000)),
      location: place,
      description: note,
      alarm: true,
      alarmOffset: Math.round(remindBeforeMs / 1000),
    })
    return { ok: true }
  } catch (error) {
    return { ok: false, reason: isCancelled(error) ? 'cancelled' : isDenied(error) ? 'denied' : 'failed' }
  }
}
