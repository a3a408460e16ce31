import type { DisplaySettings } from '@/src/platform/display'

const careStartsAt = 1.35

export interface Look {
  className: string
  /** The value of `--f`. */
  fontScale: string
}

/** The page's classes and font scale for the phone's settings; care mode starts at 1.35. */
export const lookOf = ({ theme, fontScale }: DisplaySettings, care: boolean): Look => ({
  className: ['page', theme === 'dark' && 'page-dark', care && 'page-care'].filter(Boolean).join(' '),
  fontScale: String(Math.round((care ? Math.max(careStartsAt, fontScale) : fontScale) * 100) / 100),
})
