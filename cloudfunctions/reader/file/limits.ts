/** The most that is opened. A function has 2 GB, and a picture of 50 MP is 150 MB of them. */
export const limits = {
  fileBytes: 10 * 1024 * 1024,
  pixels: 50_000_000,
  /** Of the shorter side: below it no text of a page can be made out. */
  leastSide: 200,
  archiveEntries: 400,
  entryBytes: 8 * 1024 * 1024,
  archiveBytes: 30 * 1024 * 1024,
  xmlElements: 100_000,
  xmlDepth: 64,
} as const
