/**
 * Why a file was not read, with the sentence a person sees: what is, then what to do. One code a cause; a file
 * whose text is merely hard to read is no refusal but a reading with low confidence.
 */
export const readerRefusals = {
  FILE_EMPTY: '这个文件是空的，请重新选一个。',
  FILE_TOO_LARGE: '文件太大了，最多 10 MB。请重新拍一张，或者截图再试。',
  FILE_KIND_NOT_ALLOWED:
    '这个文件不是发票的照片或电子文件。请用 JPG、PNG、WebP、HEIC 照片，或者 PDF、OFD 原件。',
  FILE_DAMAGED: '这个文件打不开，可能没传完整。请重新选一次，或者拍一张照片。',
  PICTURE_TOO_MANY_PIXELS: '照片的像素太多了，读不了。请用手机普通模式重新拍一张。',
  PICTURE_TOO_SMALL: '照片太小，字看不清。请靠近一点，把整张发票拍满画面。',
  PICTURE_ANIMATED: '这是动图，读不了。请拍一张普通照片。',
  HEIC_NOT_READABLE: '这种照片格式暂时读不了。请在手机相册里截一张图，再上传截图。',
  PDF_PASSWORD: '这个 PDF 设了密码。请把发票打开后截图上传，密码不用告诉我们。',
  PDF_WITHOUT_PAGE: '这个 PDF 里没有页面。请重新下载发票原件，或者拍一张照片。',
  OFD_NOT_AN_INVOICE: '这个文件里没有发票的内容。请重新下载发票原件，或者拍一张照片。',
  OFD_NOT_ALLOWED: '这个 OFD 里有不该有的内容，为了安全没有打开。请拍一张发票照片。',
  ARCHIVE_TOO_LARGE: '这个文件展开后太大，为了安全没有打开。请拍一张发票照片。',
  FILE_NOT_FOUND: '没找到这个文件。请回到上一步重新上传。',
  TOOK_TOO_LONG: '这张图读了太久，先停下了。您可以自己填发票信息，或者换一张清楚些的照片。',
  ENGINE_UNAVAILABLE: '识别服务暂时连不上。您可以自己填发票信息，照片会留给工作人员核对。',
} as const

export type ReaderRefusal = keyof typeof readerRefusals

export const readerRefusalCodes = Object.keys(readerRefusals) as [ReaderRefusal, ...ReaderRefusal[]]
