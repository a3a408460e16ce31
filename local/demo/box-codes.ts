/** A box to scan: its number, signed with this machine's own key, and what comes of it. */
export interface DemoBox {
  serialNo: string
  name: string
}

export const NEW_BOX = 'H363C000FCK6RX16WN'
export const WELL_TRAVELLED_BOX = 'H17230001RKYYMC1FC'

/** What the start page offers to scan; a test holds each number against the key and the records of production. */
export const demoBoxes: readonly DemoBox[] = [
  { serialNo: NEW_BOX, name: '新买的 Q360' },
  { serialNo: 'H362R00268KMKK0KWE', name: '王秀兰登记过的 Q360' },
  { serialNo: WELL_TRAVELLED_BOX, name: '很多人扫过的 E172' },
  { serialNo: 'H163E34Y7AKY0T69YH', name: '生产记录里没有的' },
  { serialNo: 'H363C000FCK6RX16W0', name: '抄错一位的' },
]
