/** A line of callers before several people who talk. */
export interface Line {
  /** How many call in an hour. */
  callsAnHour: number
  /** How long one call takes, all told. */
  talkMs: number
  agents: number
}

const HOUR_MS = 3_600_000

/**
 * The share of callers that has to wait at all, by Erlang's formula (M/M/c). It takes callers to be patient, so it says
 * rather too much. Null where more call than can ever be talked to: then the line grows without end.
 */
export const shareThatWaits = (line: Line): number | null => {
  const load = loadOf(line)
  if (load >= line.agents) return null
  // Erlang B by its recursion, which neither overflows nor needs factorials
  let blocked = 1
  for (let n = 1; n <= line.agents; n += 1) blocked = (load * blocked) / (n + load * blocked)
  return blocked / (1 - (load / line.agents) * (1 - blocked))
}

/** What so many callers wait at most, in ms, e.g. 0.9 for nine of ten; null where the line grows without end. */
export const waitOfShare = (line: Line, share: number): number | null => {
  const waits = shareThatWaits(line)
  if (waits === null) return null
  if (1 - waits >= share) return 0
  const drainAnMs = (line.agents - loadOf(line)) / line.talkMs
  return Math.round(Math.log(waits / (1 - share)) / drainAnMs)
}

/** How many talk at the same time on average. */
const loadOf = ({ callsAnHour, talkMs }: Line): number => (callsAnHour * talkMs) / HOUR_MS
