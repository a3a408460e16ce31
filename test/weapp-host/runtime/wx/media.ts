import type { Files } from '../files'
import type { Overlays } from '../overlays'
import { apis, Failure, type Options } from './api'
import type { Privacy } from './privacy'

export interface MediaParts {
  files: Files
  overlays: Overlays
  privacy: Privacy
  sourceUrl(source: string): string
}

/**
 * Choosing and showing pictures. `chooseMedia` opens the browser's file chooser: a test hears Playwright's
 * `filechooser` event and sets the files.
 */
export function mediaApis({ files, overlays, privacy, sourceUrl }: MediaParts) {
  return apis({
    chooseMedia: async (options) => {
      await privacy.require()
      const chosen = await chooseFiles(acceptOf(options.mediaType), Number(options.count ?? 9))
      return { type: 'mix', tempFiles: await Promise.all(chosen.map((file) => describe(file, files))) }
    },
    chooseImage: async (options) => {
      await privacy.require()
      const chosen = await chooseFiles('image/*', Number(options.count ?? 9))
      const tempFiles = chosen.map((file) => ({ path: files.addTemporary(file, file.name), size: file.size }))
      return { tempFiles, tempFilePaths: tempFiles.map(({ path }) => path) }
    },
    getImageInfo: async ({ src }) => {
      const { width, height } = await createImageBitmap(await blobAt(String(src), files, sourceUrl))
      return { width, height, path: src, orientation: 'up', type: 'jpeg' }
    },
    compressImage: async ({ src, quality = 80 }) => {
      const smaller = await compress(await blobAt(String(src), files, sourceUrl), Number(quality) / 100)
      return { tempFilePath: files.addTemporary(smaller, 'compressed.jpg') }
    },
    previewImage: (options) => show(options, 'image'),
    previewMedia: ({ sources, current = 0 }) => {
      const source = Array.isArray(sources) ? sources[Number(current)] : undefined
      if (source) overlays.preview(sourceUrl(String(source.url)), source.type === 'video' ? 'video' : 'image')
    },
  })

  function show({ urls, current }: Options, type: 'image' | 'video'): void {
    const first =
      typeof current === 'string' ? current : Array.isArray(urls) ? String(urls[Number(current ?? 0)]) : ''
    overlays.preview(sourceUrl(first), type)
  }
}

function acceptOf(mediaType: unknown): string {
  const kinds = Array.isArray(mediaType) ? mediaType : ['image', 'video']
  if (kinds.includes('mix')) return 'image/*,video/*'
  return kinds.map((kind) => `${String(kind)}/*`).join(',')
}

function chooseFiles(accept: string, count: number): Promise<File[]> {
  const chooser = Object.assign(document.createElement('input'), {
    type: 'file',
    accept,
    multiple: count > 1,
  })
  return new Promise((resolve, reject) => {
    chooser.addEventListener('change', () => resolve([...(chooser.files ?? [])].slice(0, count)))
    chooser.addEventListener('cancel', () => reject(new Failure('cancel')))
    chooser.click()
  })
}

async function describe(file: File, files: Files) {
  const fileType = file.type.startsWith('video/') ? 'video' : 'image'
  const known = { tempFilePath: files.addTemporary(file, file.name), size: file.size, fileType }
  if (fileType === 'video') return { ...known, duration: 5, width: 720, height: 1280 }
  const { width, height } = await createImageBitmap(file).catch(() => ({ width: 0, height: 0 }))
  return { ...known, width, height }
}

async function blobAt(path: string, files: Files, sourceUrl: MediaParts['sourceUrl']): Promise<Blob> {
  const own = files.get(path)
  if (own) return own
  const answer = await fetch(sourceUrl(path))
  return answer.blob()
}

async function compress(blob: Blob, quality: number): Promise<Blob> {
  const bitmap = await createImageBitmap(blob)
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
  return canvas.convertToBlob({ type: 'image/jpeg', quality })
}
