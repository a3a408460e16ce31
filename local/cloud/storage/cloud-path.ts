import { invalidParam } from '../errors'

const MAX_PATH_BYTES = 850

/**
 * A file's place in the storage, such as `tickets/2026/照片.jpg`.
 *
 * @throws INVALID_PARAM for an empty or absolute path, `..`, a backslash or a control character.
 */
export function checkCloudPath(path: string): string {
  const parts = path.split('/')
  const isWrong =
    parts.some((part) => part === '' || part === '.' || part === '..') ||
    [...path].some((letter) => letter === '\\' || letter < ' ' || letter === '\x7f') ||
    Buffer.byteLength(path) > MAX_PATH_BYTES
  if (isWrong) throw invalidParam('the path of the file is not allowed')
  return path
}

export const fileIdOf = (envId: string, cloudPath: string) => `cloud://${envId}.local/${cloudPath}`

/** The path in a file's id, or nothing for an id of another environment or form. */
export function cloudPathOf(envId: string, fileId: string): string | undefined {
  const prefix = fileIdOf(envId, '')
  if (!fileId.startsWith(prefix)) return undefined
  try {
    return checkCloudPath(fileId.slice(prefix.length))
  } catch {
    return undefined
  }
}
