/** A common phone, in CSS pixels, and what the frame adds on each side, whatever the scale. */
export const PHONE = { width: 390, height: 844, bezel: 12 }

const SMALLEST = 0.4

/**
 * The largest scale, never above 1, at which the framed phone fits into that room. The screen's height comes
 * out in whole pixels: else a bar at its bottom lets a line of the page below shine through.
 */
export const scaleFor = (room: { width: number; height: number }): number => {
  const width = room.width - 2 * PHONE.bezel
  const height = Math.floor(Math.min(room.height - 2 * PHONE.bezel, (width / PHONE.width) * PHONE.height))
  return Math.max(SMALLEST, Math.min(1, height / PHONE.height))
}
