import type { Appointment } from './port'

/** RFC 5545, one event. @param uid names it, so that saving again replaces it @param now epoch ms */
export const icsOf = (appointment: Appointment, uid: string, now: number): string => {
  const { title, startAt, endAt, place, note, remindBeforeMs } = appointment
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//aupu-after-sales//ZH',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(startAt)}`,
    `DTEND:${stamp(endAt)}`,
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(place)}`,
    `DESCRIPTION:${escaped(note)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:-PT${Math.round(remindBeforeMs / 60_000)}M`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('\r\n')
    .concat('\r\n')
}

/** UTC, so that no zone has to be described: `20260314T003000Z`. */
const stamp = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

/** A line holds 75 bytes; a Chinese character has three, so 24 of any kind always fit. */
const folded = (line: string): string => (line.match(/.{1,24}/gu) ?? []).join('\r\n ')
