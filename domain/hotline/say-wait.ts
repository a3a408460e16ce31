import { MINUTE_MS } from '@/domain/time/china'

/** `1 分钟以内`, `1–3 分钟`, `一小时以上`: whole minutes, rounded up. */
export const sayWait = (lowMs: number, highMs: number): string => {
  const [low, high] = [Math.ceil(lowMs / MINUTE_MS), Math.ceil(highMs / MINUTE_MS)]
  if (high <= 1) return '1 分钟以内'
  if (low >= 60) return '一小时以上'
  if (high >= 60) return `${Math.max(1, low)} 分钟到一小时`
  return low >= high ? `${high} 分钟左右` : `${Math.max(1, low)}–${high} 分钟`
}

/** `9 点`, for the hour that begins then. */
export const sayHour = (hour: number): string => `${hour} 点`
