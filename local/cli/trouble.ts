import { BuildFailed, errorCode } from '../build'

/** What can be said about an error so that the reader knows what to do. */
export interface Trouble {
  /** One line. */
  reason: string
  /** More, where the one line isn't enough: the end of a build's log. */
  detail?: string
}

/** Settings that the reader gave and that can't be used; the message is the line to show. */
export class BadSetting extends Error {}

const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOSPC'])

/** @param at what was being used when it happened */
export const troubleOf = (error: unknown, at: { port: number; dataDir: string }): Trouble => {
  if (error instanceof BadSetting) return { reason: error.message }
  if (error instanceof BuildFailed) return { reason: error.message, detail: error.tail }
  const code = errorCode(error)
  if (code === 'EADDRINUSE') {
    return { reason: `Port ${at.port} is taken. Set PORT to another one. (端口被占用，请换一个 PORT)` }
  }
  if (code === 'SQLITE_BUSY') {
    return {
      reason: `The folder ${at.dataDir} is in use by another start. Set DATA_DIR to another one. (已在别处运行)`,
    }
  }
  if (UNWRITABLE.has(code)) {
    return {
      reason: `The folder ${at.dataDir} can't be written. Set DATA_DIR to another one. (文件夹写不进去，请换一个 DATA_DIR)`,
    }
  }
  const reason = error instanceof Error ? error.message : String(error)
  return { reason, ...(error instanceof Error && error.stack ? { detail: error.stack } : {}) }
}
