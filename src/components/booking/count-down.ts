/** `4:05` of what is left; never below zero. @param leftMs milliseconds */
export const sayLeft = (leftMs: number): string => {
  const seconds = Math.max(0, Math.ceil(leftMs / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** As a screen reader should say it, no more often than needed: `还有 4 分钟`. @param leftMs milliseconds */
export const sayLeftAloud = (leftMs: number): string => {
  const minutes = Math.ceil(Math.max(0, leftMs) / 60_000)
  return minutes <= 1 ? '还有不到 1 分钟' : `还有 ${minutes} 分钟`
}
