/** Pixels in RGB, three bytes each, row by row, as people see the picture. */
export interface Picture {
  data: Uint8Array
  width: number
  height: number
}
