import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { copyFile, mkdir, open, rename, rm, stat, unlink } from 'node:fs/promises'
import path from 'node:path'

export interface FileStore {
  /** Where the file's bytes are, and how many; nothing where there is no such file. */
  find(cloudPath: string): Promise<{ file: string; sizeBytes: number } | undefined>
  /**
   * Writes a file whole or not at all; an older one stays until then.
   *
   * @returns false when it has more than `maxBytes`: the rest is read and dropped, nothing is kept.
   */
  write(cloudPath: string, content: AsyncIterable<Buffer>, maxBytes: number): Promise<boolean>
  remove(cloudPath: string): Promise<boolean>
  copy(from: string, to: string): Promise<void>
}

/** Files named by the hash of their path: no path can leave the folder, and none is too long for the disk. */
export function openFileStore(folder: string): FileStore {
  const incoming = path.join(folder, 'incoming')
  mkdirSync(incoming, { recursive: true })

  function placeOf(cloudPath: string): string {
    const name = createHash('sha256').update(cloudPath).digest('hex')
    return path.join(folder, name.slice(0, 2), name)
  }

  async function settle(temporary: string, cloudPath: string): Promise<void> {
    const place = placeOf(cloudPath)
    await mkdir(path.dirname(place), { recursive: true })
    await rename(temporary, place)
    await syncFolder(path.dirname(place))
  }

  return {
    async find(cloudPath) {
      const file = placeOf(cloudPath)
      const found = await stat(file).catch(() => undefined)
      return found && { file, sizeBytes: found.size }
    },
    async write(cloudPath, content, maxBytes) {
      const temporary = path.join(incoming, randomUUID())
      try {
        const isWhole = await receive(temporary, content, maxBytes)
        if (isWhole) await settle(temporary, cloudPath)
        return isWhole
      } finally {
        await rm(temporary, { force: true })
      }
    },
    remove: (cloudPath) =>
      unlink(placeOf(cloudPath)).then(
        () => true,
        () => false,
      ),
    async copy(from, to) {
      const temporary = path.join(incoming, randomUUID())
      await copyFile(placeOf(from), temporary)
      await settle(temporary, to)
    },
  }
}

async function receive(file: string, content: AsyncIterable<Buffer>, maxBytes: number): Promise<boolean> {
  const handle = await open(file, 'wx')
  try {
    let sizeBytes = 0
    for await (const chunk of content) {
      sizeBytes += chunk.length
      if (sizeBytes <= maxBytes) await handle.writeFile(chunk)
    }
    await handle.sync()
    return sizeBytes <= maxBytes
  } finally {
    await handle.close()
  }
}

// The name, too, has to be on disk. Windows can't open a folder and needs no such thing.
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}
