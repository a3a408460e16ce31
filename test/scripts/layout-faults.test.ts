import { layoutFaults } from '@/scripts/checks/layout-faults'

const faultsOf = (path: string, text: string | null = '', sizeBytes = 10) =>
  layoutFaults([{ path, text, sizeBytes }])

describe('a file of the repository', () => {
  test('is in order with words, addresses and folders of the project', () => {
    const text = 'see ./domain/ticket, https://docs.cloudbase.net/, /tmp of a function, src/pages/home/index'
    expect(faultsOf('domain/ticket/ticket.ts', text)).toEqual([])
    expect(faultsOf('docs/images/app.png', null, 900_000)).toEqual([])
  })

  // put together here, so that this file isn't one of those it speaks of
  test.each([
    ['a home folder', ['', 'home', 'mei', 'after-sales'], 'names a place on one machine'],
    ['a work tree', ['', 'work', 'main'], 'names a place on one machine'],
    ['a registry', ['https:', '', 'registry.example.org', 'a'], 'names a registry'],
  ])('may not name %s', (_, words, fault) => {
    expect(faultsOf('docs/a.md', `it is in ${words.join('/')}/here`)).toEqual([`docs/a.md ${fault}`])
  })

  test.each([
    ['src/utils/date.ts', 'is in a folder that says nothing'],
    ['test/cloudfunctions/tmp-three.test.ts', 'was left behind'],
  ])('may not be %s', (path, fault) => {
    expect(faultsOf(path)).toEqual([`${path} ${fault}`])
  })

  test('has at most a megabyte', () => {
    expect(faultsOf('docs/film.mp4', null, 1024 * 1024 + 1)).toEqual(['docs/film.mp4 has more than 1 MB'])
  })
})
