import type { Files } from '../files'
import { apis, Failure, type Options } from './api'

/** https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.html, as far as apps use it. */
export function fileApis(files: Files) {
  const need = (path: unknown): Blob => {
    const blob = files.get(String(path))
    if (!blob) throw new Failure(`no such file or directory ${String(path)}`)
    return blob
  }
  const save = async ({ tempFilePath, filePath }: Options) => ({
    savedFilePath: await files.save(need(tempFilePath), typeof filePath === 'string' ? filePath : undefined),
  })
  const removeSaved = ({ filePath }: Options) => {
    need(filePath)
    return files.remove(String(filePath))
  }
  const savedList = () => ({
    fileList: files.saved().map((filePath) => ({ filePath, size: need(filePath).size, createTime: 0 })),
  })
  const info = ({ filePath }: Options) => ({ size: need(filePath).size })

  const manager = {
    ...apis({
      access: ({ path }) => void need(path),
      saveFile: save,
      removeSavedFile: removeSaved,
      unlink: removeSaved,
      getSavedFileList: savedList,
      getFileInfo: info,
      stat: ({ path }) => ({ stats: statsOf(need(path)) }),
      copyFile: ({ srcPath, destPath }) => files.save(need(srcPath), String(destPath)),
      readFile: async ({ filePath, encoding }) => {
        const blob = need(filePath)
        return { data: encoding ? await textIn(blob, String(encoding)) : await blob.arrayBuffer() }
      },
      writeFile: ({ filePath, data }) => {
        const content = data instanceof ArrayBuffer ? data : String(data)
        return files.save(new Blob([content]), String(filePath))
      },
    }),
    accessSync: (path: unknown) => void need(path),
    statSync: (path: unknown) => statsOf(need(path)),
    unlinkSync: (path: unknown) => {
      need(path)
      void files.remove(String(path))
    },
  }
  return {
    env: { USER_DATA_PATH: 'wxfile://usr' },
    getFileSystemManager: () => manager,
    ...apis({ saveFile: save, removeSavedFile: removeSaved, getSavedFileList: savedList, getFileInfo: info }),
  }
}

const statsOf = ({ size }: Blob) => ({ size, isFile: () => true, isDirectory: () => false })

async function textIn(blob: Blob, encoding: string): Promise<string> {
  if (encoding !== 'base64') return blob.text()
  const bytes = new Uint8Array(await blob.arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}
