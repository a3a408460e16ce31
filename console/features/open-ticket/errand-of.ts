import { type Errand, errand } from '@/contract/booking'
import { type FittingValues, toInstallation } from './fitting-values'
import type { ReportValues } from './report-values'

/** What somebody is to come for, as soon as enough of it is told; null before. */
export const errandOf = ({
  kind,
  line,
  region,
  fitting,
}: Pick<ReportValues, 'kind' | 'line' | 'region' | 'fitting'>): Errand | null => {
  const where = { line, divisionCode: region?.at(-1) }
  const told =
    kind === 'repair'
      ? { kind, ...where }
      : // what was read out changes nothing about who can come
        {
          kind,
          ...where,
          installation: toInstallation({ ...fitting, notesRead: '' } satisfies FittingValues),
        }
  return errand.safeParse(told).data ?? null
}
