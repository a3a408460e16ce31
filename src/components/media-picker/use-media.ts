import { useEffect, useReducer, useRef } from 'react'
import { type PickedFile, pickMedia } from '@/src/platform/media'
import { network } from '@/src/platform/network'
import { afterChange, type MediaItem, type MediaLimits, roomFor } from './media-items'

export type SendOutcome =
  | { ok: true; mediaId: string; url: string }
  /** @property canRetry false where the same file will never be taken */
  | { ok: false; words: string; canRetry: boolean }

/** Sends one file to its place and has it confirmed; repeated sends of one `id` must be harmless. */
export type SendMedia = (
  id: string,
  file: PickedFile,
  onProgress: (percent: number) => void,
) => { done: Promise<SendOutcome>; stop: () => void }

export interface UseMediaOptions {
  send: SendMedia
  limits: MediaLimits
  /** Sent earlier, from a draft. */
  initial?: readonly MediaItem[]
  /** The album or camera may not be used, or failed. */
  onRefused: (reason: 'denied' | 'failed') => void
}

export interface Media {
  items: readonly MediaItem[]
  /** Some are still on their way. */
  busy: boolean
  add: () => void
  remove: (id: string) => void
  retry: (id: string) => void
}

const atOnce = 2
let counter = 0
const newId = (): string => `${Date.now().toString(36)}${(counter++).toString(36)}`

/** The files of a report: picks, sends two at a time, and tries those that failed again when the net is back. */
export const useMedia = ({ send, limits, initial = [], onRefused }: UseMediaOptions): Media => {
  const [items, change] = useReducer(afterChange, initial)
  const stops = useRef(new Map<string, () => void>())

  useEffect(() => {
    const sending = items.filter(({ state }) => state === 'sending').length
    for (const item of items.filter(({ state }) => state === 'waiting').slice(0, atOnce - sending)) {
      if (item.state !== 'waiting') continue
      const { id, file } = item
      change({ type: 'started', id })
      const task = send(id, file, (percent) => change({ type: 'progressed', id, percent }))
      stops.current.set(id, task.stop)
      void task.done.then((outcome) => {
        stops.current.delete(id)
        if (outcome.ok) change({ type: 'sent', id, mediaId: outcome.mediaId, url: outcome.url })
        else change({ type: 'failed', id, words: outcome.words, canRetry: outcome.canRetry })
      })
    }
  }, [items, send])

  useEffect(() =>
    network.onChange((online) => online && retryAll(items, (id) => change({ type: 'retried', id }))),
  )

  useEffect(() => {
    const running = stops.current
    return () => {
      for (const stop of running.values()) stop()
    }
  }, [])

  return {
    items,
    busy: items.some(({ state }) => state === 'waiting' || state === 'sending'),
    add: () => {
      const kinds = (['image', 'video'] as const).filter((kind) => roomFor(items, kind, limits) > 0)
      const count = Math.min(
        9,
        kinds.reduce((room, kind) => room + roomFor(items, kind, limits), 0),
      )
      if (count === 0) return
      void pickMedia({ kinds, count }).then((picked) => {
        if (picked.ok) change({ type: 'picked', files: picked.files, limits, newId })
        else if (picked.reason !== 'cancelled') onRefused(picked.reason)
      })
    },
    remove: (id) => {
      stops.current.get(id)?.()
      stops.current.delete(id)
      change({ type: 'removed', id })
    },
    retry: (id) => change({ type: 'retried', id }),
  }
}

const retryAll = (items: readonly MediaItem[], retry: (id: string) => void): void => {
  for (const item of items) if (item.state === 'failed' && item.canRetry) retry(item.id)
}
