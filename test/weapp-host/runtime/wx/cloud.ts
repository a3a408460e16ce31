import type { Files } from '../files'
import { objectOf } from '../package'
import { api, Failure, listeners, type Options } from './api'
import { askServer } from './server'

/** `wx.cloud`: functions and storage of the local server, reached as this customer. */
export function cloudApis(files: Files) {
  return {
    cloud: {
      init: () => undefined,
      callFunction: api('cloud.callFunction', async ({ name, data = {} }) => {
        if (!navigator.onLine) throw new Failure('-1 network unavailable', { errCode: -1 })
        try {
          return { result: await askServer(`call/${String(name)}`, data), requestID: crypto.randomUUID() }
        } catch (error) {
          throw new Failure(`-504002 ${String(error)}`, { errCode: -504002 })
        }
      }),
      uploadFile: (options: Options) => upload(options, files),
    },
  }
}

/** With callbacks it answers an UploadTask, without a Promise, as WeChat does. */
function upload(options: Options, files: Files): unknown {
  const request = new XMLHttpRequest()
  const progress = listeners()
  request.upload.onprogress = ({ loaded, total }) =>
    progress.tell({
      progress: Math.round((100 * loaded) / Math.max(1, total)),
      totalBytesSent: loaded,
      totalBytesExpectedToSend: total,
    })
  const answer = api('cloud.uploadFile', () => send(request, options, files))(options)
  if (answer) return answer
  return { onProgressUpdate: progress.on, offProgressUpdate: progress.off, abort: () => request.abort() }
}

function send(request: XMLHttpRequest, { cloudPath, filePath }: Options, files: Files): Promise<object> {
  return new Promise((resolve, reject) => {
    const blob = files.get(String(filePath))
    if (!blob) throw new Failure(`file not exists ${String(filePath)}`)
    request.onload = () => {
      const { status, responseText } = request
      if (status >= 300) return reject(new Failure(`${status} ${responseText.slice(0, 200)}`))
      const { fileID, fileId } = objectOf(JSON.parse(responseText))
      resolve({ fileID: fileID ?? fileId, statusCode: status })
    }
    request.onerror = () => reject(new Failure('request:fail network unavailable'))
    request.onabort = () => reject(new Failure('abort'))
    request.open('POST', `/wx/upload?path=${encodeURIComponent(String(cloudPath))}`)
    request.setRequestHeader('content-type', blob.type || 'application/octet-stream')
    request.send(blob)
  })
}
