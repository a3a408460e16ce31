import path from 'node:path'
import PDFDocument from 'pdfkit'

const FONT = path.resolve(
  __dirname,
  '../../../../node_modules/@embedpdf/fonts-sc/fonts/NotoSansHans-Regular.otf',
)

type Draw = (document: PDFKit.PDFDocument) => void

export const pdf = (draw: Draw, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const document = new PDFDocument({ size: [610, 400], ...options })
    const parts: Buffer[] = []
    document.on('data', (part: Buffer) => parts.push(part))
    document.on('end', () => resolve(Buffer.concat(parts)))
    document.on('error', reject)
    document.font(FONT).fontSize(9)
    draw(document)
    document.end()
  })

/** The values of a digital invoice where the tax office prints them. */
export const drawDigital: Draw = (document) => {
  const at = (x: number, y: number, text: string) => document.text(text, x, y, { lineBreak: false })
  at(230, 30, '电子发票（普通发票）')
  at(440, 30, '发票号码：24332000000012345678')
  at(440, 48, '开票日期：2024年03月14日')
  at(40, 80, '名称：张建国')
  at(320, 80, '名称：杭州家和电器有限公司')
  at(40, 100, '统一社会信用代码/纳税人识别号：')
  at(320, 100, '统一社会信用代码/纳税人识别号：91330106MA2AB1234X')
  at(40, 130, '项目名称')
  at(150, 130, '规格型号')
  at(280, 130, '数量')
  at(430, 130, '金额')
  at(540, 130, '税额')
  at(40, 150, '*家用厨房电器具*浴霸')
  at(150, 150, 'QDP6020C')
  at(285, 150, '1')
  at(425, 150, '1000.00')
  at(540, 150, '130.00')
  at(60, 240, '合')
  at(100, 240, '计')
  at(420, 240, '¥1000.00')
  at(535, 240, '¥130.00')
  at(60, 265, '价税合计（大写）')
  at(170, 265, '壹仟壹佰叁拾圆整')
  at(400, 265, '（小写）¥1130.00')
}

/** A catalogue without a page: what pdfkit would not make. */
export const pdfWithoutPage = (): Buffer => {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>']
  let body = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const from = body.length
    body += `${at + 1} 0 obj\n${object}\nendobj\n`
    return from
  })
  const table = places.map((from) => `${String(from).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.from(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  )
}
