/** One outlet's own page. */
export const outletPage = (outletId: string): string => `packages/outlets/pages/outlet/index?id=${outletId}`
