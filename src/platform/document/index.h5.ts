import { documentExtensions, type PickDocument } from './port'

export type { PickDocument, PickedDocument } from './port'

/** By the browser's own file dialogue. */
export const pickDocument: PickDocument = () =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = documentExtensions.map((extension) => `.${extension}`).join(',')
    input.hidden = true
    input.onchange = () => {
      const [file] = input.files ?? []
      resolve(
        file === undefined
          ? { ok: false, reason: 'cancelled' }
          : {
              ok: true,
              file: { path: URL.createObjectURL(file), name: file.name, sizeBytes: file.size },
            },
      )
      input.remove()
    }
    input.oncancel = () => {
      resolve({ ok: false, reason: 'cancelled' })
      input.remove()
    }
    document.body.append(input)
    input.click()
  })
