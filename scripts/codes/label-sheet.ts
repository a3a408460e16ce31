/**
 * A sheet of A4 with 40 labels without gaps, 52.5 × 29.7 mm: four beside ten, as printers' sheets have them. All in
 * mm.
 */
export const SHEET = {
  widthMm: 210,
  heightMm: 297,
  columns: 4,
  rows: 10,
  labelWidthMm: 52.5,
  labelHeightMm: 29.7,
} as const

export const LABELS_A_SHEET = SHEET.columns * SHEET.rows

/** Printers that set 300 dots an inch: the smallest that boxes are printed with. */
export const DPI = 300
export const dotsOf = (mm: number): number => Math.round((mm / 25.4) * DPI)
export const mmOf = (dots: number): number => (dots / DPI) * 25.4

/** The square kept for the code with its quiet margin; what is left beside it holds the words. */
export const CODE_SIDE_MM = 24
export const CODE_LEFT_MM = 2
export const CODE_TOP_MM = 2.85
export const WORDS_LEFT_MM = 26.5

/** Where the n-th label of a sheet begins, in mm from its upper left. */
export const placeOf = (n: number): { xMm: number; yMm: number } => ({
  xMm: (n % SHEET.columns) * SHEET.labelWidthMm,
  yMm: Math.floor(n / SHEET.columns) * SHEET.labelHeightMm,
})
