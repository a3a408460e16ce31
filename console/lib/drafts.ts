import { useMemo } from 'react'
import { create } from 'zustand'

interface DraftShelf {
  drafts: Readonly<Record<string, unknown>>
  keep: (key: string, values: unknown) => void
  drop: (key: string) => void
  dropAll: () => void
}

/** Unsent forms, in memory only: they hold addresses and phones, which have no place in a browser's storage. */
export const useDraftShelf = create<DraftShelf>((set) => ({
  drafts: {},
  keep: (key, values) => set(({ drafts }) => ({ drafts: { ...drafts, [key]: values } })),
  drop: (key) => set(({ drafts: { [key]: _, ...others } }) => ({ drafts: others })),
  dropAll: () => set({ drafts: {} }),
}))

/** What was typed into this form before somebody looked elsewhere. `Values` is what `keep` was given under the key. */
export const useDraft = <Values>(key: string) =>
  useMemo(() => {
    const shelf = useDraftShelf.getState()
    return {
      load: (): Values | undefined => shelf.drafts[key] as Values | undefined,
      keep: (values: Values) => shelf.keep(key, values),
      drop: () => shelf.drop(key),
    }
  }, [key])
