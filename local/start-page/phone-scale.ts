/** A common phone, in CSS pixels, and what the frame adds on each side. */
export const PHONE = { width: 390, height: 844, bezel: 12 }

/** The largest scale, never above 1, at which the framed phone fits into that room. */
export const scaleFor = (room: { width: number; height: number }): number => {
  const width = PHONE.width + 2 * PHONE.bezel
  const height = PHONE.height + 2 * PHONE.bezel
  return Math.max(0.4, Math.min(1, room.width / width, room.height / height))
}
