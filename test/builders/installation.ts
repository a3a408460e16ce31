import type { Installation } from '@/contract/ticket/installation'

/** A home that is ready: everything there, nothing heavy, nothing high. */
export const installation = (change: Partial<Installation> = {}): Installation => ({
  work: 'new',
  ceiling: 'panels',
  wiring: 'copper',
  earth: 'yes',
  duct: 'outside',
  heightCm: 240,
  checklist: { ownBreaker: 'yes', accessHatch: 'yes' },
  photos: [],
  safetyRead: true,
  ...change,
})
