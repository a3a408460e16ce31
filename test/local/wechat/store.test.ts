import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { fileStore, memoryStore } from '@/local/wechat'
import { ACCEPTED, ASSIGNED, acceptedTo, aWeChat } from '@/test/builders/wechat-stand-in'

describe('after a restart', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wechat-store-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('inbox, grants and settings are as they were, and numbering goes on', async () => {
    const path = join(folder, 'deep', 'whole.jsonl')
    const before = aWeChat({ store: fileStore(path) })
    before.consent('mei', ACCEPTED.id, 3)
    await before.send(acceptedTo('mei'))
    before.changeSettings('mei', { items: { [ASSIGNED.id]: 'reject' } })

    const after = aWeChat({ store: fileStore(path) })

    expect(after.inbox('mei')).toEqual(before.inbox('mei'))
    expect(after.grants('mei', ACCEPTED.id)).toBe(2)
    expect(after.settings('mei').itemSettings).toEqual({ [ASSIGNED.id]: 'reject' })
    await after.send(acceptedTo('mei'))
    expect(after.feed().map(({ seq }) => seq)).toEqual([2, 1])
  })

  it('given a line torn by a kill, then the lines before it and after it are kept', async () => {
    const path = join(folder, 'torn.jsonl')
    aWeChat({ store: fileStore(path) }).consent('mei', ACCEPTED.id)
    appendFileSync(path, '{"type":"answered","openid":"mei","choi')

    const second = aWeChat({ store: fileStore(path) })
    expect(second.grants('mei', ACCEPTED.id)).toBe(1)
    second.consent('mei', ACCEPTED.id)

    expect(aWeChat({ store: fileStore(path) }).grants('mei', ACCEPTED.id)).toBe(2)
  })

  it('given a line of another version, then it is named instead of half understood', () => {
    const path = join(folder, 'foreign.jsonl')
    aWeChat({ store: fileStore(path) })
    appendFileSync(path, '{"type":"teleported","openid":"mei"}\n')
    expect(() => aWeChat({ store: fileStore(path) })).toThrow('line 3')
  })

  it('whatever people did, it is all there again', async () => {
    const templates = fc.constantFrom(ACCEPTED.id, ASSIGNED.id)
    const act = fc.oneof(
      fc.record({ consent: templates }),
      fc.record({ reject: templates }),
      fc.record({ keep: templates }),
      fc.record({ mainSwitch: fc.boolean() }),
      fc.constant('send' as const),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 20 }), async (acts) => {
        const store = memoryStore()
        const before = aWeChat({ store })
        for (const one of acts) {
          if (one === 'send') await before.send(acceptedTo('mei'))
          else if ('consent' in one) before.consent('mei', one.consent)
          else if ('reject' in one) before.changeSettings('mei', { items: { [one.reject]: 'reject' } })
          else if ('keep' in one) before.changeSettings('mei', { items: { [one.keep]: 'accept' } })
          else before.changeSettings('mei', { mainSwitch: one.mainSwitch })
        }
        const after = aWeChat({ store })
        const seen = (wechat: typeof before) => [
          wechat.inbox('mei'),
          wechat.settings('mei'),
          wechat.grants('mei', ACCEPTED.id),
          wechat.grants('mei', ASSIGNED.id),
        ]
        expect(seen(after)).toEqual(seen(before))
      }),
      { numRuns: 60 },
    )
  })
})
