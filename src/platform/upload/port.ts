import type { Outcome } from '../outcome'

/** Where the server wants the file: its answer to `media.prepare`. WeChat needs only the path, a browser the rest. */
export interface UploadPlace {
  cloudPath: string
  upload: { url: string; authorization: string; token: string; fileId: string; cosFileId: string }
}

/** `stopped`: by our own `stop`. After any of them the same file may be sent to the same place again. */
export type UploadFailure = 'offline' | 'stopped' | 'failed'

export interface UploadTask {
  done: Promise<Outcome<{ fileId: string }, UploadFailure>>
  stop(): void
}

/**
 * Sends a picked file into cloud storage.
 * @param path of the file as `pickMedia` gave it
 * @param onProgress hears 0 to 100
 */
export type UploadFile = (
  path: string,
  place: UploadPlace,
  onProgress: (percent: number) => void,
) => UploadTask
