import type { Entry } from './port'

/** RFC 6350, one card. */
export const vcfOf = ({ name, phone, note }: Entry): string =>
  [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escaped(name)};;;;`,
    `FN:${escaped(name)}`,
    `TEL;TYPE=WORK:${escaped(phone)}`,
    `NOTE:${escaped(note)}`,
    'END:VCARD',
    '',
  ].join('\r\n')

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
