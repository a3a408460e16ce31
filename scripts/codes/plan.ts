import { createHash } from 'node:crypto'
import { linkOf } from '@/domain/serial/box-code'
import { type Mac, signSerial } from '@/domain/serial/serial-no'
import type { BatchRow } from './batch-row'
import { LABELS_A_SHEET } from './label-sheet'

/** So many sheets are made, checked and kept at once; a kill costs no more than one part of each worker. */
export const SHEETS_A_PART = 20
export const LABELS_A_PART = SHEETS_A_PART * LABELS_A_SHEET

/** All that decides what is printed; the keys only by name. */
export interface Plan {
  rows: readonly BatchRow[]
  /** `https://example.com` */
  origin: string
  keyId: string
}

export interface Box {
  serialNo: string
  label: string
  producedIn: string
}

export const countOf = ({ rows }: Pick<Plan, 'rows'>): number =>
  rows.reduce((sum, { count }) => sum + count, 0)

export const partsOf = (plan: Plan): number => Math.ceil(countOf(plan) / LABELS_A_PART)

/** The boxes of a part, from 0. Each number follows from its place in the plan, so nothing has to be remembered. */
export const boxesOf = ({ rows, keyId }: Plan, part: number, mac: Mac): Box[] => {
  const boxes: Box[] = []
  let [before, at] = [0, part * LABELS_A_PART]
  const end = at + LABELS_A_PART
  for (const { itemCode, producedIn, fromRun, count, label } of rows) {
    for (; at < Math.min(end, before + count); at++)
      boxes.push({
        serialNo: signSerial({ itemCode, producedIn, run: fromRun + at - before, keyId }, mac),
        label,
        producedIn,
      })
    before += count
  }
  return boxes
}

/** What a box's code says. */
export const textOf = ({ origin }: Pick<Plan, 'origin'>, serialNo: string): string => linkOf(serialNo, origin)

/** Tells two plans apart: what was begun in a folder is only gone on with by the same one. */
export const markOf = (plan: Plan): string =>
  createHash('sha256').update(JSON.stringify(plan)).digest('hex').slice(0, 16)
