/** One line of the table. */
export interface Figure {
  name: string
  value: number
  unit: string
  /** `value` against what it was measured beside in the same run. */
  ratio: number
  /** The largest ratio that is good. */
  goal: number
  ok: boolean
}

export interface Measured {
  name: string
  value: number
  unit: string
  /** What the value is held against, in the same unit. */
  against: number
  goal: number
}

/** The rounding is for reading: `ok` goes by what was measured. */
export const figureOf = ({ name, value, unit, against, goal }: Measured): Figure => {
  const ratio = value / against
  return { name, value: round(value, 2), unit, ratio: round(ratio, 3), goal, ok: ratio <= goal }
}

/** A number of things that should not be there at all. */
export const noneOf = (name: string, value: number, unit: string): Figure => ({
  name,
  value,
  unit,
  ratio: value,
  goal: 0,
  ok: value === 0,
})

const round = (value: number, digits: number): number => Number(value.toFixed(digits))
