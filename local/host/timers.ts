import { Cron } from 'croner'
import type { Functions, Trigger } from './functions'

/**
 * When a CloudBase timer fires next: 7 fields (second minute hour day month weekday year), in +08:00, day and
 * weekday joined by OR.
 * @returns null when it never will again
 */
export const nextFiring = (cron: string, after: Date): Date | null =>
  new Cron(cron, { timezone: 'Asia/Shanghai', mode: '7-part', legacyMode: true }).nextRun(after)

/** Fires the functions' timers. A firing is left out while the one before still runs. @returns how to stop */
export const startTimers = (functions: Functions, log: (line: string) => void): (() => void) => {
  const timers = new Map<Trigger, NodeJS.Timeout>()

  const arm = (trigger: Trigger): void => {
    const next = nextFiring(trigger.cron, new Date())
    if (next === null) return
    // setTimeout can't wait longer than 2^31 ms: look again after a day
    const waitMs = Math.min(next.getTime() - Date.now(), 86_400_000)
    timers.set(
      trigger,
      setTimeout(() => {
        void (next.getTime() <= Date.now() + 5 ? fire(trigger) : Promise.resolve()).finally(() => {
          if (timers.has(trigger)) arm(trigger)
        })
      }, waitMs),
    )
  }

  const fire = async (trigger: Trigger): Promise<void> => {
    const event = { Type: 'Timer', TriggerName: trigger.name, Time: new Date().toISOString(), Message: '' }
    await functions.call(trigger.functionName, event, { kind: 'timer' }).catch((error: unknown) => {
      log(`timer ${trigger.functionName}: ${error instanceof Error ? error.message : String(error)}`)
    })
  }

  for (const trigger of functions.triggers) arm(trigger)
  return () => {
    for (const timer of timers.values()) clearTimeout(timer)
    timers.clear()
  }
}
