import type { UploadIds } from '../api/use-upload'

/** A picture on its way to the server. */
export type Picture = { key: string; file: File; ids: UploadIds } & (
  | { state: 'sending' }
  | { state: 'ready'; mediaId: string; url: string }
  | { state: 'failed'; message: string }
)

/** Those that arrived. */
export const readyIds = (pictures: readonly Picture[]): string[] =>
  pictures.flatMap((picture) => (picture.state === 'ready' ? [picture.mediaId] : []))

/** For a form's field: at least one, and all of them arrived. */
export const picturesRule = (missing: string) => ({
  validator: async (_: unknown, pictures: readonly Picture[]) => {
    if (pictures.some((picture) => picture.state === 'sending')) throw new Error('照片还在传，传完再提交。')
    if (pictures.some((picture) => picture.state === 'failed')) {
      throw new Error('有一张没传上，请点“重试”，或者去掉它。')
    }
    if (pictures.length === 0) throw new Error(missing)
  },
})
