/** The clock that the functions under load go by: so fast that a hold lapses while one waits for it. */
export interface QuickClock {
  /** The moment, by the real clock and by the quick one: epoch ms. */
  real: number
  quick: number
  timesFaster: number
}

export const quickNow = ({ real, quick, timesFaster }: QuickClock): number =>
  Math.floor(quick + (Date.now() - real) * timesFaster)

/** When the real clock shows what the quick one calls `at`. Epoch ms. */
export const realTimeOf = ({ real, quick, timesFaster }: QuickClock, at: number): number =>
  real + (at - quick) / timesFaster
