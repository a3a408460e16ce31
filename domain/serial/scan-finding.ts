/** What the scans of one code tell. */
export type ScanFinding =
  | { finding: 'unreadable' | 'mistyped' | 'otherSite' | 'wrongSignature' | 'unknown' }
  | { finding: 'yours' | 'firstScan' }
  | { finding: 'seenBefore'; people: number; lastAt: number; owned: boolean }
  | { finding: 'manyScans'; people: number }
  | { finding: 'farApart'; distanceM: number; withinMs: number }
