import { runLoad } from '@/scripts/load/booking/run'

jest.setTimeout(600_000)

test(`given a crowd at few places and functions that are killed under it:
  nothing is sold twice, nobody is refused while a place is free, no place is lost`, async () => {
  const outcome = await runLoad({
    attempts: 1_000,
    customers: 24,
    workers: 2,
    callsBetweenKills: 300,
    progress: () => {},
  })
  const { double, refusedWhileFree, lost, counts, killed } = outcome
  expect({ double, refusedWhileFree, lost }).toEqual({ double: [], refusedWhileFree: [], lost: [] })
  // it was a crowd: most were refused, and all kinds of things happened
  expect(killed).toBeGreaterThan(0)
  expect(counts.refused).toBeGreaterThan(counts.holds / 10)
  for (const kind of ['bookings', 'swaps', 'cancels', 'releases', 'lapses'] as const) {
    expect([kind, counts[kind] > 0]).toEqual([kind, true])
  }
})
