import type { ApartLine, PriceLine } from '@/contract/staff/technician'
import type { Report } from '@/contract/ticket/report'
import { partsOf } from '@/domain/catalogue/catalogue'
import { likelyCauses } from '@/domain/catalogue/causes'
import {
  distanceEntry,
  emptyTripEntry,
  fittingEntry,
  fittingWorkEntries,
  inspectionEntry,
  leastRepairEntry,
  partEntry,
} from '@/domain/catalogue/fee-entries'
import type { Published } from '@/domain/catalogue/in-force'
import { modelOf } from '@/domain/catalogue/model-of'

/** What the published list has a figure for at that visit, ready to be tapped; the likeliest parts first. */
export const priceLinesFor = (report: Report, { list, catalogue }: Published): PriceLine[] => {
  const { divisionCode } = report.address
  const parts = partsFor(report, { list, catalogue })
  return [
    inspectionEntry(list),
    ...(report.kind === 'repair' ? [leastRepairEntry(list, divisionCode)] : []),
    ...parts.flatMap((part) => [
      partEntry(catalogue, part),
      fittingEntry(catalogue, part, list, divisionCode),
    ]),
    emptyTripEntry(list),
  ]
}

/** What has none, so that the customer is asked. */
export const apartLinesFor = (report: Report, { list }: Published): ApartLine[] => [
  { ...distanceEntry(list), asked: true },
  ...(report.kind === 'installation'
    ? fittingWorkEntries(list).map((entry) => ({ ...entry, asked: false }))
    : []),
]

/** The model's own parts as they are sold today; all of them where the model isn't known. */
const partsFor = ({ product, ...report }: Report, { catalogue }: Published) => {
  const model = modelOf(product, catalogue)
  const own = model === null ? catalogue.parts : partsOf(catalogue, model)
  const ids = new Set(own.map(({ partId, replacedBy }) => replacedBy ?? partId))
  const likely =
    report.kind === 'repair'
      ? likelyCauses(report.fault.symptom, model, catalogue).map(({ family }) => family)
      : []
  const rank = (family: (typeof own)[number]['family']): number =>
    likely.includes(family) ? likely.indexOf(family) : likely.length
  return catalogue.parts
    .filter(({ partId }) => ids.has(partId))
    .sort((a, b) => rank(a.family) - rank(b.family))
}
