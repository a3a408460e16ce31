import * as z from 'zod/mini'

/**
 * How much room a window has: never a number, which would be a race that people lose. `closed`: nobody works
 * then; `unknown`: the year's holidays are not published yet.
 */
export const room = z.enum(['plenty', 'few', 'full', 'closed', 'unknown'])
export type Room = z.infer<typeof room>
export const roomLabel: Record<Room, string> = {
  plenty: '有空位',
  few: '快满了',
  full: '约满了',
  closed: '师傅休息',
  unknown: '还没开放',
}
