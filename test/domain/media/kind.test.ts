import { recognise } from '@/domain/media/kind'

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat([...parts.map((part) => Buffer.from(part as string, 'latin1')), Buffer.alloc(40)])
const isoFile = (brand: string) => bytes([0, 0, 0, 24], 'ftyp', brand, [0, 0, 2, 0])

const jpeg = bytes([0xff, 0xd8, 0xff, 0xe0], [0, 16], 'JFIF')
const png = bytes([0x89], 'PNG', [13, 10, 26, 10])

test.each([
  ['a JPEG', jpeg, 'image', 'jpg'],
  ['a PNG', png, 'image', 'png'],
  ['a WebP', bytes('RIFF', [1, 2, 3, 4], 'WEBP'), 'image', 'webp'],
  ["an iPhone's HEIC", isoFile('heic'), 'image', 'heic'],
  ['a HEIF of another phone', isoFile('mif1'), 'image', 'heic'],
  ["an Android's MP4", isoFile('isom'), 'video', 'mp4'],
  ["WeChat's MP4", isoFile('mp42'), 'video', 'mp4'],
  ["an iPhone's video", isoFile('qt  '), 'video', 'mov'],
  ['a 3GP of an old phone', isoFile('3gp4'), 'video', 'mp4'],
] as const)('%s is known by its first bytes', (_, head, kind, extension) => {
  expect(recognise(head)).toEqual({ kind, extension })
})

test.each([
  ['an empty file', new Uint8Array()],
  ['a file of two bytes', Uint8Array.of(0xff, 0xd8)],
  ['an SVG, which can hold a script', bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>')],
  ['an SVG behind an XML head', bytes('<?xml version="1.0"?><svg>')],
  ['an HTML page', bytes('<!doctype html><script>alert(1)</script>')],
  ['a document that only names a PDF', bytes('see %PDF-1.7')],
  ['an empty ZIP', bytes('PK', [5, 6])],
  ['a GIF', bytes('GIF89a')],
  ['a Windows program', bytes('MZ')],
  ['a page that only names a JPEG later', bytes('<html>', [0xff, 0xd8, 0xff])],
  ['a PNG with one byte wrong', bytes([0x89], 'PNG', [10, 10, 26, 10])],
  ['a RIFF that is a sound', bytes('RIFF', [1, 2, 3, 4], 'WAVE')],
  ['an ISO file of an unknown brand', isoFile('evil')],
  ['a page with ftyp in its text', bytes('<b> ftypisom</b>')],
])('%s is neither photo nor video', (_, head) => {
  expect(recognise(head)).toBeNull()
})

test.each([
  ['a PDF', bytes('%PDF-1.7'), 'pdf'],
  ['an OFD, which is a ZIP', bytes('PK', [3, 4]), 'zip'],
])('%s is a document', (_, head, extension) => {
  expect(recognise(head)).toEqual({ kind: 'document', extension })
})

test('a picture with a page behind its head is what its head says: it is served as a picture, never as a page', () => {
  expect(recognise(bytes([0xff, 0xd8, 0xff, 0xe0], '<script>alert(1)</script>'))?.kind).toBe('image')
})
