import { create } from 'zustand'

/** Long enough for slow readers; about four characters a second, never under three seconds. */
export const toastMs = (words: string): number => Math.max(3_000, [...words].length * 250)

export const useToast = create<{ words: string | undefined }>(() => ({ words: undefined }))

let timer: ReturnType<typeof setTimeout> | undefined

/** Says a short thing that needs no answer, above the page in view. A newer one takes the older one's place. */
export const toast = (words: string): void => {
  clearTimeout(timer)
  useToast.setState({ words })
  timer = setTimeout(() => useToast.setState({ words: undefined }), toastMs(words))
}
