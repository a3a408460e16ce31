import type { OfficialKind } from '@/contract/customer/official'

/** Reporting a fake, with what was just looked up. */
export const reportFakePage = (kind: OfficialKind, value: string): string =>
  `packages/official/pages/report/index?kind=${kind}&value=${encodeURIComponent(value.slice(0, 200))}`
