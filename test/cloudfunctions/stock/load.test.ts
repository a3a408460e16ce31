import { runLoad } from '@/scripts/load/parts/run'

jest.setTimeout(600_000)

test(`given a crowd at few shelves and functions that are killed under it:
  nothing is ever below zero, every shelf is the sum of its entries, each command is written once or not at all`, async () => {
  const outcome = await runLoad({
    reservations: 400,
    storekeepers: 16,
    shelves: 6,
    workers: 2,
    callsBetweenKills: 150,
    progress: () => {},
  })
  const { negative, unequal, lost, doubled, killed, refused, repeated } = outcome
  expect({ negative, unequal, lost, doubled }).toEqual({ negative: [], unequal: [], lost: [], doubled: [] })
  // it was a crowd, and functions died under it
  expect(killed).toBeGreaterThan(0)
  expect(repeated).toBeGreaterThan(0)
  expect(refused).toBeGreaterThan(40)
})
