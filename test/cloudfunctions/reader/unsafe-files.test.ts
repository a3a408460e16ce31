/** @jest-environment ./test/cloudfunctions/reader/native-environment.ts */
import { gzipSync } from 'node:zlib'
import sharp from 'sharp'
import { Refused } from '@/cloudfunctions/reader/file/refused'
import { readFile } from '@/cloudfunctions/reader/read-file'
import { type ReaderRefusal, readerRefusals } from '@/contract/reader'
import { archive, digitalOfd, emptyOfd, HEAD } from './files/archives'
import { drawDigital, pdf, pdfWithoutPage } from './files/pdfs'
import {
  animatedPng,
  animatedWebp,
  blank,
  bombPng,
  firstHalf,
  jpeg,
  noisyJpeg,
  png,
  promisingPng,
  withJpegSize,
} from './files/pictures'
import { occasion, watchingEngine } from './reading-ground'

type Make = () => Uint8Array | Promise<Uint8Array>

const text = (content: string) => Buffer.from(content, 'latin1')
const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
  '',
)

const refused: [string, ReaderRefusal, Make][] = [
  ['an empty file', 'FILE_EMPTY', () => new Uint8Array()],
  ['a file of one byte', 'FILE_KIND_NOT_ALLOWED', () => Uint8Array.of(0xff)],
  ['a file of 10 MB and a byte', 'FILE_TOO_LARGE', () => new Uint8Array(10 * 1024 * 1024 + 1)],
  ['a text', 'FILE_KIND_NOT_ALLOWED', () => text('发票号码：12345678')],
  ['an SVG', 'FILE_KIND_NOT_ALLOWED', () => text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  [
    'an SVG that loads another file',
    'FILE_KIND_NOT_ALLOWED',
    () => text('<?xml version="1.0"?><svg><image href="file:///etc/passwd"/></svg>'),
  ],
  ['an HTML page', 'FILE_KIND_NOT_ALLOWED', () => text('<!doctype html><script>alert(1)</script>')],
  ['a GIF', 'FILE_KIND_NOT_ALLOWED', () => blank(300, 300).gif().toBuffer()],
  ['a TIFF', 'FILE_KIND_NOT_ALLOWED', () => blank(300, 300).tiff().toBuffer()],
  ['a BMP', 'FILE_KIND_NOT_ALLOWED', () => Buffer.concat([text('BM'), Buffer.alloc(400)])],
  ['a Windows program', 'FILE_KIND_NOT_ALLOWED', () => text('MZ\x90\x00')],
  ['a shell script', 'FILE_KIND_NOT_ALLOWED', () => text('#!/bin/sh\nrm -rf /')],
  ['a gzip', 'FILE_KIND_NOT_ALLOWED', () => gzipSync('x')],
  [
    'a video',
    'FILE_KIND_NOT_ALLOWED',
    () => Buffer.concat([Buffer.from([0, 0, 0, 24]), text('ftypisom'), Buffer.alloc(64)]),
  ],
  ['a page that names a PDF in its third line', 'FILE_KIND_NOT_ALLOWED', () => text('<html>\n\n%PDF-1.7')],

  ['the head of a JPEG and nothing more', 'FILE_DAMAGED', () => Uint8Array.of(0xff, 0xd8, 0xff)],
  ['half a JPEG', 'FILE_DAMAGED', async () => firstHalf(await noisyJpeg(640, 480))],
  [
    'a page behind the head of a JPEG',
    'FILE_DAMAGED',
    () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), text('<script>alert(1)</script>')]),
  ],
  [
    'a JPEG that says it has 65,000 by 65,000 pixels',
    'PICTURE_TOO_MANY_PIXELS',
    async () => withJpegSize(await jpeg(), 65_000, 65_000),
  ],
  [
    'half a PNG',
    'FILE_DAMAGED',
    async () =>
      firstHalf(
        await sharp(await noisyJpeg(400, 400))
          .png()
          .toBuffer(),
      ),
  ],
  ['a PNG of 54 million pixels in 250 KB', 'PICTURE_TOO_MANY_PIXELS', () => bombPng(9000, 6000)],
  ['a PNG that promises 900 million pixels', 'PICTURE_TOO_MANY_PIXELS', () => promisingPng(30_000, 30_000)],
  ['a PNG whose pixels never come', 'FILE_DAMAGED', () => promisingPng(800, 800)],
  ['an animated PNG', 'PICTURE_ANIMATED', animatedPng],
  ['an animated WebP', 'PICTURE_ANIMATED', animatedWebp],
  [
    'a WebP that is only a head',
    'FILE_DAMAGED',
    () => Buffer.concat([text('RIFF'), Buffer.from([40, 0, 0, 0]), text('WEBPVP8 '), Buffer.alloc(20)]),
  ],
  [
    'a HEIC that no decoder is here for',
    'HEIC_NOT_READABLE',
    () => Buffer.concat([Buffer.from([0, 0, 0, 24]), text('ftypheic'), Buffer.alloc(200)]),
  ],
  ['a picture of 20 by 20', 'PICTURE_TOO_SMALL', () => png(20, 20)],
  ['a picture of one row', 'PICTURE_TOO_SMALL', () => png(3000, 1)],

  [
    'a PDF with a password',
    'PDF_PASSWORD',
    () => pdf(drawDigital, { userPassword: 'secret', pdfVersion: '1.7' }),
  ],
  ['the head of a PDF and nothing more', 'FILE_DAMAGED', () => text('%PDF-1.7\n')],
  ['a third of a PDF', 'FILE_DAMAGED', async () => Buffer.from((await pdf(drawDigital)).subarray(0, 3_000))],
  ['a PDF without a page', 'PDF_WITHOUT_PAGE', pdfWithoutPage],

  ['a zip without an OFD in it', 'OFD_NOT_AN_INVOICE', () => archive({ 'hello.txt': 'hello' })],
  [
    'a Word document',
    'OFD_NOT_AN_INVOICE',
    () => archive({ '[Content_Types].xml': `${HEAD}<Types/>`, 'word/document.xml': `${HEAD}<w:document/>` }),
  ],
  ['an OFD that is no invoice', 'OFD_NOT_AN_INVOICE', () => archive({ 'OFD.xml': emptyOfd })],
  [
    'an OFD that laughs a billion times',
    'OFD_NOT_ALLOWED',
    () => archive({ 'OFD.xml': `${HEAD}<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]><x>&l9;</x>` }),
  ],
  [
    'an OFD that reads a file of ours',
    'OFD_NOT_ALLOWED',
    () => archive({ 'OFD.xml': `${HEAD}<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&f;</x>` }),
  ],
  [
    'an OFD with a bare document type',
    'OFD_NOT_ALLOWED',
    () => archive({ 'OFD.xml': `${HEAD}<!doctype html><x/>` }),
  ],
  [
    'an OFD that unfolds to 64 MB',
    'ARCHIVE_TOO_LARGE',
    () => archive({ 'OFD.xml': new Uint8Array(64 * 1024 * 1024) }),
  ],
  [
    'an OFD of a thousand parts',
    'ARCHIVE_TOO_LARGE',
    () => archive(Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`${at}.xml`, emptyOfd]))),
  ],
  [
    'an OFD of ten parts of 7 MB each',
    'ARCHIVE_TOO_LARGE',
    () =>
      archive(
        Object.fromEntries(
          Array.from({ length: 10 }, (_, at) => [`${at}.xml`, new Uint8Array(7 * 1024 * 1024)]),
        ),
      ),
  ],
  [
    'an OFD nested a thousand deep',
    'ARCHIVE_TOO_LARGE',
    () => archive({ 'OFD.xml': `${HEAD}${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}` }),
  ],
  ['an OFD whose tags do not close', 'FILE_DAMAGED', () => archive({ 'OFD.xml': `${HEAD}<a><b></a>` })],
  ['half an OFD', 'FILE_DAMAGED', () => firstHalf(digitalOfd())],
  [
    'an OFD whose names climb out of their folder',
    'OFD_NOT_AN_INVOICE',
    () => archive({ '../../OFD.xml': emptyOfd }),
  ],
]

test.each(refused)('%s is refused with %s and a sentence', async (_, code, make) => {
  const engine = watchingEngine()
  const error: unknown = await readFile(engine, await make(), occasion).catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(Refused)
  expect((error as Refused).code).toBe(code)
  expect(readerRefusals[code]).toMatch(/[。]$/)
  expect(engine.seen).toEqual([])
})

const taken: [string, Make, number, number][] = [
  ['a picture of 40 million pixels', () => jpeg(8000, 5000), 8000, 5000],
  ['a CMYK JPEG', () => blank(400, 300, '#2080c0').toColourspace('cmyk').jpeg().toBuffer(), 400, 300],
  ['a PNG of 16 bits', () => blank(400, 300).toColourspace('rgb16').png().toBuffer(), 400, 300],
  ['a grey JPEG', () => blank(400, 300).toColourspace('b-w').jpeg().toBuffer(), 400, 300],
  [
    'a JPEG that was held upright',
    async () =>
      sharp(await jpeg(400, 300))
        .withMetadata({ orientation: 6 })
        .jpeg()
        .toBuffer(),
    300,
    400,
  ],
  [
    'a JPEG with an archive behind it',
    async () => Buffer.concat([await jpeg(400, 300), archive({ 'a.txt': 'x' })]),
    400,
    300,
  ],
  [
    'a JPEG with a script in its comment',
    async () => {
      const plain = await jpeg(400, 300)
      const comment = text('<script>alert(1)</script>')
      const head = Buffer.from([0xff, 0xfe, 0, comment.length + 2])
      return Buffer.concat([plain.subarray(0, 2), head, comment, plain.subarray(2)])
    },
    400,
    300,
  ],
]

test.each(taken)('%s is read for its pixels alone', async (_, make, width, height) => {
  const engine = watchingEngine()
  await readFile(engine, await make(), occasion)
  const [picture] = engine.seen
  expect(picture).toMatchObject({ width, height })
  expect(picture?.data.length).toBe(width * height * 3)
})

test('what is see-through stands on white, as on paper', async () => {
  const engine = watchingEngine()
  const clear = sharp({
    create: { width: 300, height: 300, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
  await readFile(engine, await clear.png().toBuffer(), occasion)
  expect([...(engine.seen[0]?.data.subarray(0, 3) ?? [])]).toEqual([255, 255, 255])
})

test('CMYK comes out in the colours people see', async () => {
  const engine = watchingEngine()
  await readFile(engine, await blank(300, 300, '#ffffff').toColourspace('cmyk').jpeg().toBuffer(), occasion)
  expect(Math.min(...(engine.seen[0]?.data.subarray(0, 3) ?? []))).toBeGreaterThan(240)
})
