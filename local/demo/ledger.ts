import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod/mini'

const ledgerSchema = z.record(z.string(), z.object({ at: z.number(), isTold: z.boolean() }))

/** Which stories were told, and when they began. */
export interface Ledger {
  isTold(storyId: string): boolean
  /** Notes the begin; one that was broken off keeps its first. @returns epoch ms */
  begin(storyId: string, now: number): number
  told(storyId: string): void
  /** Lets the next start tell it from its beginning. */
  forget(storyId: string): void
}

/** Kept as `demo.json` beside the data it speaks of. */
export const openLedger = (dataDir: string): Ledger => {
  const file = path.join(dataDir, 'demo.json')
  const entries = existsSync(file) ? z.parse(ledgerSchema, JSON.parse(readFileSync(file, 'utf8'))) : {}

  const save = (): void => {
    // a kill in the middle of writing must not leave half a file
    writeFileSync(`${file}.new`, `${JSON.stringify(entries, null, 2)}\n`)
    renameSync(`${file}.new`, file)
  }

  return {
    isTold: (storyId) => entries[storyId]?.isTold ?? false,
    begin(storyId, now) {
      const at = entries[storyId]?.at ?? now
      entries[storyId] = { at, isTold: false }
      save()
      return at
    },
    told(storyId) {
      const entry = entries[storyId]
      if (entry) entries[storyId] = { ...entry, isTold: true }
      save()
    },
    forget(storyId) {
      delete entries[storyId]
      save()
    },
  }
}
