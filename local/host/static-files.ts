import { createReadStream, existsSync, statSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import path from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
}

/** Sends a file below `folder`, its `index.html` for the folder itself; answers false where there is none. */
export const sendFile = (response: ServerResponse, folder: string, below: string): boolean => {
  const file = path.resolve(folder, `./${decodeURIComponent(below)}`)
  const found = existsSync(file) && statSync(file).isDirectory() ? path.join(file, 'index.html') : file
  if (!(found === folder || found.startsWith(folder + path.sep)) || !existsSync(found)) return false
  // names with a hash never change; the pages that name them do
  const isHashed = /[.-][A-Za-z0-9_-]{8,}\.(js|css|woff2|png|jpg|svg)$/.test(found)
  response.writeHead(200, {
    'content-type': types[path.extname(found)] ?? 'application/octet-stream',
    'content-length': statSync(found).size,
    'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
  })
  createReadStream(found).pipe(response)
  return true
}
