import type { TargetName } from '@/local/build'

export const parts = ['checks', 'rules', 'cloud', 'components', 'weapp', 'e2e'] as const
export type Part = (typeof parts)[number]

/** What has to be built before a part can run. */
const needs: Record<Part, readonly TargetName[]> = {
  checks: ['weapp'],
  rules: [],
  cloud: ['functions', 'start-page'],
  components: [],
  weapp: ['weapp'],
  e2e: ['functions', 'start-page', 'console', 'h5', 'weapp'],
}

export class UnknownPart extends Error {}

/** @param names as typed; none means all. @throws UnknownPart */
export const partsNamed = (names: readonly string[]): readonly Part[] => {
  const unknown = names.filter((name) => !parts.some((part) => part === name))
  if (unknown.length > 0) {
    throw new UnknownPart(`There is no part ${unknown.join(', ')}. There are: ${parts.join(', ')}`)
  }
  return names.length === 0 ? parts : parts.filter((part) => names.includes(part))
}

/** Each once. */
export const targetsFor = (chosen: readonly Part[]): TargetName[] => [
  ...new Set(chosen.flatMap((part) => needs[part])),
]
