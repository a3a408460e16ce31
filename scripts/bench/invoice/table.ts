import type { Ratio, Summary } from './summary'

/** Lines for people: by field, then what the whole comes to, one column for each engine. */
export const tableOf = (columns: Readonly<Record<string, Summary>>): string => {
  const summaries = Object.values(columns)
  const [first] = summaries
  if (first === undefined) return ''
  const row = (name: string, cell: (summary: Summary) => string): string[] => [name, ...summaries.map(cell)]
  const names = Object.keys(first.fields) as (keyof Summary['fields'])[]
  const rows = [
    ['', ...Object.keys(columns)],
    ...names.map((name) => row(name, ({ fields }) => said(fields[name]))),
    row('all four', ({ all4 }) => said(all4)),
    row('accepted', ({ accepted, pictures }) => said({ right: accepted, of: pictures })),
    row('wrong among them', ({ wrongAccepted, accepted }) => said({ right: wrongAccepted, of: accepted })),
    row('refused', ({ refused }) => String(refused)),
    row('median', ({ medianMs }) => `${medianMs} ms`),
    row('p95', ({ p95Ms }) => `${p95Ms} ms`),
    row('median of the processor', ({ medianCpuMs }) => `${medianCpuMs} ms`),
    row('peak memory', ({ peakMb }) => `${peakMb} MB`),
    ...Object.keys(first.groups).map((group) =>
      row(`all four, ${group}`, ({ groups }) => said(groups[group] ?? { right: 0, of: 0 })),
    ),
  ]
  const widths =
    rows[0]?.map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length))) ?? []
  return rows
    .map((cells) =>
      cells
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n')
}

const said = ({ right, of }: Ratio): string =>
  of === 0 ? '–' : `${right} / ${of}  ${((100 * right) / of).toFixed(1)} %`
