import { waitFor } from '@testing-library/react'
import type { UploadFailure } from '@/src/platform/upload'
import { createFakeServer, type FakeServer } from '../../fake-server'

type Settle = (outcome: { ok: true; fileId: string } | { ok: false; reason: UploadFailure }) => void

let server: FakeServer
let transfers: { settle: Settle; stopped: boolean }[]

const mockCall = (...call: Parameters<FakeServer['callFunction']>) => server.callFunction(...call)
const mockUpload = () => {
  const transfer: (typeof transfers)[number] = { settle: () => {}, stopped: false }
  transfers.push(transfer)
  const done = new Promise((resolve) => {
    transfer.settle = resolve
  })
  return {
    done,
    stop: () => {
      transfer.stopped = true
      transfer.settle({ ok: false, reason: 'stopped' })
    },
  }
}
const mockFiles = jest.fn()

jest.mock('@/src/platform/call', () => ({
  callFunction: (...call: never) => mockCall(...(call as [never, never])),
}))
jest.mock('@/src/platform/upload', () => ({ uploadFile: () => mockUpload() }))
jest.mock('@/src/platform/media', () => ({ pickMedia: () => mockFiles() }))

const pictures = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ path: `blob:${index}`, kind: 'image', sizeBytes: 1_000 }))

/** The queue as a fresh start of the app has it, with so many pictures just chosen. */
const chosen = async (count: number) => {
  jest.resetModules()
  const queue = jest.requireActual(
    '@/src/packages/report/media/send-media',
  ) as typeof import('@/src/packages/report/media/send-media')
  const { useReportMedia } = jest.requireActual(
    '@/src/packages/report/media/media-store',
  ) as typeof import('@/src/packages/report/media/media-store')
  mockFiles.mockResolvedValue({ ok: true, files: pictures(count) })
  await queue.addMedia()
  await waitFor(() => expect(transfers).toHaveLength(Math.min(2, count)))
  return { ...queue, items: () => useReportMedia.getState().items }
}

beforeEach(() => {
  window.localStorage.clear()
  server = createFakeServer()
  transfers = []
})

test('two are sent at a time, the next when one is done', async () => {
  const { items } = await chosen(3)
  expect(items().map(({ state }) => state)).toEqual(['sending', 'sending', 'waiting'])
  transfers[0]?.settle({ ok: true, fileId: 'f' })
  await waitFor(() => expect(items().map(({ state }) => state)).toEqual(['sent', 'sending', 'sending']))
})

test('one that is taken out is stopped, and late news of it changes nothing', async () => {
  const { items, removeMedia } = await chosen(1)
  removeMedia(items()[0]?.id ?? '')
  await waitFor(() => expect(transfers[0]?.stopped).toBe(true))
  expect(items()).toEqual([])
})

test('those that failed go again when the net is back; those that never can do not', async () => {
  const { items, retryFailed } = await chosen(2)
  transfers[0]?.settle({ ok: false, reason: 'offline' })
  server.state.refuseNext['media.confirm'] = 'MEDIA_KIND_NOT_ALLOWED'
  transfers[1]?.settle({ ok: true, fileId: 'f' })
  await waitFor(() => expect(items().map(({ state }) => state)).toEqual(['failed', 'failed']))

  retryFailed()
  await waitFor(() => expect(transfers).toHaveLength(3))
  expect(items().map(({ state }) => state)).toEqual(['sending', 'failed'])
})

test('at most nine pictures are taken', async () => {
  const { items } = await chosen(12)
  expect(items()).toHaveLength(9)
})

test('waiting for the rest ends when all is sent or failed', async () => {
  const { mediaAtRest } = await chosen(1)
  let rested = false
  void mediaAtRest().then(() => {
    rested = true
  })
  await Promise.resolve()
  expect(rested).toBe(false)
  transfers[0]?.settle({ ok: false, reason: 'failed' })
  await waitFor(() => expect(rested).toBe(true))
})
