const page = (name: string) => (ticketNo: string) => `packages/technician/pages/${name}/index?no=${ticketNo}`

/** The technician's pages. */
export const fieldPages = {
  visit: page('visit'),
  check: (ticketNo: string, phase: 'before' | 'after') => `${page('check')(ticketNo)}&phase=${phase}`,
  fees: page('fees'),
  finish: page('finish'),
  part: page('part'),
  absent: page('absent'),
  found: page('found'),
  conflict: page('conflict'),
} as const
