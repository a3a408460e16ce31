import type { PickMedia, ViewMedia } from './port'

export type { MediaKind, PickedFile, PickFailure, PickMedia, ViewMedia } from './port'

/** By the browser's own file dialogue. It doesn't hold `count`, so the rest of the choice is left out. */
export const pickMedia: PickMedia = ({ kinds, count }) =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = kinds.map((kind) => `${kind}/*`).join(',')
    input.multiple = count > 1
    input.hidden = true
    input.onchange = () => {
      resolve({ ok: true, files: [...(input.files ?? [])].slice(0, count).map(pickedFrom) })
      input.remove()
    }
    input.oncancel = () => {
      resolve({ ok: false, reason: 'cancelled' })
      input.remove()
    }
    // In the document, since some browsers tell nothing of an input outside it.
    document.body.append(input)
    input.click()
  })

export const viewMedia: ViewMedia = (files, current) => {
  const chosen = files[current]
  if (chosen) window.open(chosen.url, '_blank', 'noopener')
}

const pickedFrom = (file: File) => ({
  path: URL.createObjectURL(file),
  kind: file.type.startsWith('video/') ? ('video' as const) : ('image' as const),
  sizeBytes: file.size,
})
