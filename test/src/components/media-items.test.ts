import * as fc from 'fast-check'
import {
  afterChange,
  type MediaChange,
  type MediaItem,
  type MediaLimits,
} from '@/src/components/media-picker/media-items'
import { namesOf, problemsOf } from '@/src/components/media-picker/media-words'
import type { PickedFile } from '@/src/platform/media'

const mb = 1024 * 1024
const limits: MediaLimits = { count: { image: 9, video: 1 }, maxBytes: { image: 10 * mb, video: 50 * mb } }
const photo: PickedFile = { path: 'tmp/a.jpg', kind: 'image', sizeBytes: mb }
const film: PickedFile = { path: 'tmp/b.mp4', kind: 'video', sizeBytes: mb }

const counter = () => {
  let count = 0
  return () => `id${count++}`
}
const picked = (files: PickedFile[]): MediaChange => ({ type: 'picked', files, limits, newId: counter() })
const after = (...changes: MediaChange[]) => changes.reduce<readonly MediaItem[]>(afterChange, [])

test('given ten photos and two videos, when they are picked, then nine and one are taken', () => {
  const items = after(picked([...Array<PickedFile>(10).fill(photo), film, film]))
  expect(items.filter(({ kind }) => kind === 'image')).toHaveLength(9)
  expect(items.filter(({ kind }) => kind === 'video')).toHaveLength(1)
})

test('given a video that is too large, then it stands there with its reason and is never sent', () => {
  const [item] = after(picked([{ ...film, sizeBytes: 51 * mb }]))
  expect(item).toMatchObject({ state: 'failed', canRetry: false, words: '视频超过 50 MB，请拍短一点' })
})

test('given a file exactly at its limit, then it may be sent', () => {
  expect(after(picked([{ ...photo, sizeBytes: 10 * mb }]))[0]?.state).toBe('waiting')
})

test('given a file on its way, when late news of less progress comes, then it never goes back', () => {
  const items = after(
    picked([photo]),
    { type: 'started', id: 'id0' },
    { type: 'progressed', id: 'id0', percent: 60 },
    { type: 'progressed', id: 'id0', percent: 40 },
  )
  expect(items[0]).toMatchObject({ state: 'sending', percent: 60 })
})

test('given a file that was removed while it was sent, when it arrives, then it stays removed', () => {
  expect(
    after(
      picked([photo]),
      { type: 'removed', id: 'id0' },
      { type: 'sent', id: 'id0', mediaId: 'm', url: 'u' },
    ),
  ).toEqual([])
})

test('given a file that failed, when it is tried again, then it is the same file that waits', () => {
  const items = after(
    picked([photo]),
    { type: 'failed', id: 'id0', words: '网络断了', canRetry: true },
    { type: 'retried', id: 'id0' },
  )
  expect(items[0]).toMatchObject({ state: 'waiting', file: photo })
})

test('given a sent file, when anything late is heard of it, then it stays sent', () => {
  const late = fc.constantFrom<MediaChange>(
    { type: 'started', id: 'id0' },
    { type: 'progressed', id: 'id0', percent: 5 },
    { type: 'failed', id: 'id0', words: '', canRetry: true },
    { type: 'retried', id: 'id0' },
  )
  fc.assert(
    fc.property(fc.array(late), (changes) => {
      const items = after(picked([photo]), { type: 'sent', id: 'id0', mediaId: 'm1', url: 'u' }, ...changes)
      expect(items[0]).toMatchObject({ state: 'sent', mediaId: 'm1' })
    }),
  )
})

test('given mixed files, then names count each kind by itself and problems name the one they are about', () => {
  const items = after(picked([photo, { ...film, sizeBytes: 51 * mb }, photo]))
  expect(namesOf(items)).toEqual(['照片 1', '视频 1', '照片 2'])
  expect(problemsOf(items)).toEqual(['视频 1：视频超过 50 MB，请拍短一点'])
})
