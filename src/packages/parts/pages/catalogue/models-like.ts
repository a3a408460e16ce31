import type { ModelRow } from '@/contract/customer/part'

/** The models whose name or kind holds what was written; all where nothing was. */
export const modelsLike = (rows: readonly ModelRow[], wanted: string): ModelRow[] => {
  const looked = plain(wanted)
  return rows.filter(({ model, name }) => plain(`${model} ${name}`).includes(looked))
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[-–—_./\s]/g, '')
