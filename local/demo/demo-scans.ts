import { WELL_TRAVELLED_BOX } from './box-codes'

const DAY_MS = 86_400_000
const PEOPLE = 8

/** One box that more people have scanned than a home has. @param now epoch ms */
export const demoScans = (now: number) =>
  Array.from({ length: PEOPLE }, (_, at) => ({
    _id: `scan:${WELL_TRAVELLED_BOX}:demo-${at}`,
    serialNo: WELL_TRAVELLED_BOX,
    by: `demo-${at}`,
    at: now - (at + 2) * 9 * DAY_MS,
    divisionCode: null,
  }))
