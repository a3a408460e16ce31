import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { sceneOf } from '@/domain/serial/box-code'
import { type Mac, saySerial } from '@/domain/serial/serial-no'
import { toPng } from './bitmap'
import { checkSheet } from './check-sheet'
import { darkRuns } from './draw-code'
import { drawPdf } from './draw-pdf'
import { drawSheet, type Label } from './draw-sheet'
import { printedSize } from './error-level'
import { LABELS_A_SHEET } from './label-sheet'
import { partFiles, placesIn, sheetName } from './places'
import { type Box, boxesOf, type Plan, SHEETS_A_PART, textOf } from './plan'

export const SERIAL_COLUMNS = 'serial,spoken,link,scene,label,month,sheet,place'

export interface MadePart {
  labels: number
  sheets: number
  checked: number
}

/**
 * Makes one part: its sheets as pictures and as one PDF, and its numbers as a list. It lies beside the others under its
 * own name only when it is whole, and each of its sheets has been read back.
 */
export const makePart = async (plan: Plan, part: number, out: string, mac: Mac): Promise<MadePart> => {
  const places = placesIn(out)
  const folder = places.partBegun(part)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const boxes = boxesOf(plan, part, mac)
  const printed = printedSize(textOf(plan, boxes[0]?.serialNo ?? ''))
  const read = (serialNo: string) => textOf(plan, serialNo)
  const sheets: Label[][] = []
  let checked = 0
  for (let from = 0; from < boxes.length; from += LABELS_A_SHEET) {
    const labels = boxes
      .slice(from, from + LABELS_A_SHEET)
      .map(({ serialNo, label }) => ({ serialNo, label, code: darkRuns(read(serialNo), printed) }))
    const png = toPng(await drawSheet(labels, printed))
    checked += await checkSheet(png, labels, printed, read)
    await writeFile(path.join(folder, sheetName(part * SHEETS_A_PART + sheets.length)), png)
    sheets.push(labels)
  }
  await writeFile(path.join(folder, partFiles.pdf), await drawPdf(sheets, printed))
  await writeFile(path.join(folder, partFiles.serials), listOf(boxes, part, read))
  await rm(places.part(part), { recursive: true, force: true })
  await rename(folder, places.part(part))
  return { labels: boxes.length, sheets: sheets.length, checked }
}

const listOf = (boxes: readonly Box[], part: number, read: (serialNo: string) => string): string =>
  boxes
    .map(({ serialNo, label, producedIn }, at) => {
      const sheet = part * SHEETS_A_PART + Math.floor(at / LABELS_A_SHEET) + 1
      const place = (at % LABELS_A_SHEET) + 1
      const cells = [serialNo, saySerial(serialNo), read(serialNo), sceneOf(serialNo), label, producedIn]
      return `${[...cells, sheet, place].join(',')}\n`
    })
    .join('')
