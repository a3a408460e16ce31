import path from 'node:path'

const numbered = (name: string, n: number): string => `${name}-${String(n + 1).padStart(4, '0')}`

/** Where everything of a batch lies; parts and sheets are counted from 0 here, from 1 on disk. */
export const placesIn = (out: string) => ({
  plan: path.join(out, 'plan.json'),
  serials: path.join(out, 'serials.csv'),
  batches: path.join(out, 'batches.jsonl'),
  part: (part: number): string => path.join(out, numbered('part', part)),
  /** While it is made; it gets its name when it is whole. */
  partBegun: (part: number): string => path.join(out, `.${numbered('part', part)}`),
})

export const sheetName = (sheet: number): string => `${numbered('sheet', sheet)}.png`
export const partFiles = { pdf: 'sheets.pdf', serials: 'serials.csv' } as const
