import * as z from 'zod/mini'
import type { Actions } from '../actions'
import { invalidParam } from '../errors'
import { checkCloudPath, cloudPathOf, fileIdOf } from './cloud-path'
import type { FileStore } from './file-store'
import type { Signer } from './signed-address'

interface Parts {
  files: FileStore
  signer: Signer
  envId: string
  baseUrl: () => string
  now: () => Date
}

const UPLOAD_TTL_MS = 30 * 60 * 1000
const DEFAULT_MAX_AGE_S = 2 * 60 * 60
const MAX_FILES = 50

const upload = z.object({ path: z.string() })
const downloads = z.object({
  file_list: z
    .array(z.object({ fileid: z.string(), max_age: z.optional(z.number().check(z.positive())) }))
    .check(z.maxLength(MAX_FILES)),
})
const deletions = z.object({ fileid_list: z.array(z.string()).check(z.maxLength(MAX_FILES)) })
const copies = z.object({
  file_list: z.array(
    z.object({
      src_path: z.string(),
      dst_path: z.string(),
      overwrite: z.optional(z.boolean()),
      remove_original: z.optional(z.boolean()),
    }),
  ),
})

/** The storage's part of the wire format: addresses for uploads and downloads, deletion, copies. */
export function storageActions({ files, signer, envId, baseUrl, now }: Parts): Actions {
  const missing = (fileID: string) => ({ code: 'STORAGE_FILE_NONEXIST', fileID, tempFileURL: '' })

  async function download(fileID: string, maxAgeS: number) {
    const cloudPath = cloudPathOf(envId, fileID)
    if (cloudPath === undefined || !(await files.find(cloudPath))) return missing(fileID)
    const address = signer.sign('GET', cloudPath, now().getTime() + maxAgeS * 1000)
    return { code: 'SUCCESS', fileID, tempFileURL: baseUrl() + address, maxAge: maxAgeS }
  }

  async function copy(from: string, to: string, canOverwrite: boolean, isMove: boolean) {
    const source = checkCloudPath(from)
    const target = checkCloudPath(to)
    if (!(await files.find(source))) return { code: 'STORAGE_FILE_NONEXIST', message: 'no such file' }
    if (!canOverwrite && (await files.find(target)))
      return { code: 'STORAGE_FILE_EXIST', message: 'file exists' }
    await files.copy(source, target)
    if (isMove) await files.remove(source)
    return { fileId: fileIdOf(envId, target) }
  }

  return {
    'storage.getUploadMetadata'(body) {
      const cloudPath = checkCloudPath(parse(upload, body).path)
      const address = signer.sign('PUT', cloudPath, now().getTime() + UPLOAD_TTL_MS)
      const fileId = fileIdOf(envId, cloudPath)
      // The SDK sends `cosFileId` as a header, and a header takes no Chinese.
      const cosFileId = encodeURIComponent(fileId)
      return { data: { url: baseUrl() + address, token: 'local', authorization: 'local', fileId, cosFileId } }
    },
    async 'storage.batchGetDownloadUrl'(body) {
      const list = parse(downloads, body).file_list
      const download_list = await Promise.all(
        list.map(({ fileid, max_age = DEFAULT_MAX_AGE_S }) => download(fileid, max_age)),
      )
      return { data: { download_list } }
    },
    async 'storage.batchDeleteFile'(body) {
      const list = parse(deletions, body).fileid_list
      const delete_list = await Promise.all(
        list.map(async (fileID) => {
          const cloudPath = cloudPathOf(envId, fileID)
          const isGone = cloudPath !== undefined && (await files.remove(cloudPath))
          return { fileID, code: isGone ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' }
        }),
      )
      return { data: { delete_list } }
    },
    async 'storage.batchCopyFile'(body) {
      const copy_list = []
      for (const { src_path, dst_path, overwrite = true, remove_original = false } of parse(copies, body)
        .file_list) {
        copy_list.push(await copy(src_path, dst_path, overwrite, remove_original))
      }
      return { data: { copy_list } }
    },
  }
}

function parse<T>(schema: z.ZodMiniType<T>, body: unknown): T {
  const parsed = schema.safeParse(body)
  if (!parsed.success) throw invalidParam('the request does not have the form of the SDK')
  return parsed.data
}
