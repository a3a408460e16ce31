import { retell, triedIn, wasStopped } from '@/domain/triage/retell'
import { triageTrees } from '@/domain/triage/trees'
import { walk } from '@/domain/triage/walk'

const remote = triageTrees['remote-fail']
const toTheEnd = [
  { node: 'start', option: 'none' },
  { node: 'wall', option: 'yes' },
  { node: 'batteries', option: 'still' },
  { node: 'pair', option: 'cannot' },
]

describe('given a remote that does nothing', () => {
  test('when nothing helped, a visit with a new remote is proposed', () => {
    expect(walk(remote, toTheEnd)).toMatchObject({ at: 'book', partId: 'remote' })
  })

  test('when new batteries helped, it is solved', () => {
    expect(walk(remote, [...toTheEnd.slice(0, 2), { node: 'batteries', option: 'fixed' }])).toEqual({
      at: 'solved',
    })
  })

  test('the technician reads each question with its answer', () => {
    expect(retell(remote, toTheEnd)).toEqual([
      { asked: '先看一眼：现在有没有这些情况？', said: '都没有' },
      { asked: '用墙上的开关，浴霸能动吗？', said: '能动' },
      { asked: '换两节新电池', said: '试过了，还是不行' },
      { asked: '重新配对一次', said: '这一步我做不了' },
    ])
  })

  test('only what was tried counts as tried', () => {
    expect(triedIn(remote, toTheEnd)).toEqual(['newBatteries'])
  })

  test('when it smells of fire, the stop rule comes at once', () => {
    const answers = [{ node: 'start', option: 'burnt' }]
    expect(walk(remote, answers)).toMatchObject({ at: 'node', node: { kind: 'stop', rule: 'fire' } })
    expect(wasStopped(remote, [...answers, { node: 'stopFire', option: 'powerOff' }])).toBe(true)
    expect(wasStopped(remote, toTheEnd)).toBe(false)
  })
})

test.each([
  ['an option that was never offered', [{ node: 'start', option: 'whatever' }]],
  ['an answer to another screen', [{ node: 'wall', option: 'yes' }]],
  ['answers beyond the end', [...toTheEnd, { node: 'book', option: 'still' }]],
  ['a name that every object has', [{ node: 'constructor', option: 'none' }]],
])('%s leads astray, and is not taken', (_what, answers) => {
  expect(walk(remote, answers)).toEqual({ at: 'astray' })
})
