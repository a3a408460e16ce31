/*
 * An index into a flat array is computed here, so it is known to be inside, which the compiler can't see. The
 * fallbacks are never met; inside the bounds V8 leaves them out. One function for each kind of array: a shared
 * one would see both kinds, and the search would be slower by a third.
 */

/** The real number in that cell. */
export const realAt = (cells: Float64Array, index: number): number => cells[index] ?? Number.NaN

/** The whole number in that cell. */
export const wholeAt = (cells: Int32Array, index: number): number => cells[index] ?? -1
