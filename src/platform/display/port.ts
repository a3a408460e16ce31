export interface DisplaySettings {
  theme: 'light' | 'dark'
  /** The reader's font setting as a factor of the normal size, within 1 and 1.4. */
  fontScale: number
}

export interface Display {
  read(): DisplaySettings
  /** Calls back after a change; answers the function that ends it. */
  onChange(listener: () => void): () => void
}

/** WeChat's scale runs from 0.94 to 1.44; smaller than normal helps nobody here, and layouts are made for 1.4. */
export const clampFontScale = (factor: number | undefined): number =>
  factor === undefined || !Number.isFinite(factor) ? 1 : Math.min(1.4, Math.max(1, factor))
