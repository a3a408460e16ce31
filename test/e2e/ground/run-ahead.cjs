// Loaded into each function before its own code: its clock runs ahead by so much, so that a run at night isn't
// kept waiting by the hours in which nobody's phone rings (domain/notice/quiet-hours).
const aheadMs = Number(process.env.CLOCK_AHEAD_MS ?? 0)
const real = Date.now
Date.now = () => real() + aheadMs
