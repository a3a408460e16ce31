import { templates } from '@/contract/notice/template'
import { noticesDue } from '@/domain/notice/due'
import type { Notice } from '@/domain/notice/notice'
import type { Command } from '@/domain/ticket/command'
import { termsOf2026 } from '@/domain/ticket/terms'
import { type Life, livedOn, say, submitted, technician, untilDone } from '../../builders/life'

const told = ({ event, ticket, now }: Life): Notice[] => noticesDue(event, ticket, now, termsOf2026)
const templatesOf = (life: Life) => told(life).map(({ template }) => template)
const only = (life: Life): Notice => {
  const [notice, ...others] = told(life)
  if (!notice || others.length > 0) throw new Error('not exactly one notice')
  return notice
}
const story = (...commands: Command[]) => livedOn(submitted(), commands)
const awaited: Command = { type: 'awaitPart', partName: '加热模块', expectedOn: '2026-03-16' }

describe('the notices of a ticket', () => {
  test('accepted: what it costs at most and when the visit is wished for', () => {
    const notice = only(story(say.accept))
    expect(notice.template).toBe('accepted')
    expect(notice.body).toContain('¥260')
    expect(notice.values).toEqual({
      character_string1: '7K4-902-M',
      thing2: '报修：取暖效果下降',
      time3: '2026年3月12日 08:30~2026年3月12日 12:00',
      thing4: '费用最多 ¥260，超过先问您',
    })
  })

  test('assigned: who comes, with the number to check at the door', () => {
    const notice = only(story(say.accept, say.dispatch, say.assign))
    expect(notice.template).toBe('assigned')
    expect(notice.title).toBe('安排了李建国师傅')
    expect(notice.body).toContain('HZ0107')
  })

  test('given a technician, when another is named, then a notice of its own', () => {
    const first = story(say.accept, say.dispatch, say.assign)
    const second = livedOn(first, [{ type: 'assign', technician: technician('赵强', 'HZ0111') }])
    expect(only(second).title).toBe('安排了赵强师傅')
    expect(only(second).seq).toBeGreaterThan(only(first).seq)
  })

  test('departed: on the way, true only until the door', () => {
    const notice = only(story(say.accept, say.dispatch, say.assign, say.depart))
    expect(notice.template).toBe('onTheWay')
    expect(notice.stillTrue).toEqual(['enRoute'])
  })

  test.each<[string, Life, string]>([
    ['rejected', story({ type: 'reject', reason: '不在服务范围' }), '这次没能受理'],
    ['cancelled by staff', story(say.accept, { type: 'cancel', reason: '网点停业' }), '这次上门取消了'],
    ['a part is awaited', story(say.accept, say.dispatch, say.assign, awaited), '在等配件：加热模块'],
    [
      'the part is there',
      story(say.accept, say.dispatch, say.assign, awaited, { type: 'partArrived' }),
      '配件到了',
    ],
    [
      'reopened by staff',
      story(...untilDone, { type: 'reopen', reason: '电话里说又不热', confirmationCode: '730155' }),
      '给您重新安排上门',
    ],
  ])('needs you: %s', (_what, life, title) => {
    const notice = only(life)
    expect(notice.template).toBe('needsYou')
    expect(notice.title).toBe(title)
  })

  test('completed: the fee at once, the rating when the terms say', () => {
    const life = story(...untilDone)
    expect(templatesOf(life)).toEqual(['completed', 'rate'])
    expect(told(life).map(({ at }) => at - life.event.at)).toEqual([0, termsOf2026.rateAfterMs])
    expect(told(life)[0]?.values.amount4).toBe('¥0')
  })

  test('nobody is told what they have just done themselves', () => {
    const customer = { kind: 'customer', openid: 'mei' } as const
    expect(told(submitted())).toEqual([])
    expect(told(livedOn(submitted(), [{ type: 'cancel', reason: '自己修好了' }], customer))).toEqual([])
    expect(
      told(
        livedOn(
          story(...untilDone),
          [{ type: 'reopen', reason: '又不热', confirmationCode: '730155' }],
          customer,
        ),
      ),
    ).toEqual([])
    expect(told(livedOn(story(...untilDone), [{ type: 'rate', score: 5, words: '' }], customer))).toEqual([])
  })

  test('what only staff see, and what the page shows anyway, gives none', () => {
    expect(told(story({ type: 'note', note: '客户要求下午打电话' }))).toEqual([])
    expect(told(story({ type: 'reveal', reason: '回电' }))).toEqual([])
    expect(told(story(say.accept, say.dispatch))).toEqual([])
    expect(told(story(say.accept, say.dispatch, say.assign, say.depart, say.arrive))).toEqual([])
  })

  test('somebody who phoned and is not in WeChat gets none', () => {
    const phoned = livedOn(submitted({ openid: null }), untilDone)
    expect(
      phoned.events.flatMap((event) => noticesDue(event, phoned.ticket, phoned.now, termsOf2026)),
    ).toEqual([])
  })

  test('every keyword of the template has its words, and no phone, address or contact is among them', () => {
    const lives = untilDone.map((_, index) => story(...untilDone.slice(0, index + 1)))
    for (const notice of lives.flatMap(told)) {
      expect(Object.keys(notice.values).sort()).toEqual(
        templates[notice.template].keywords.map(({ key }) => key).sort(),
      )
      expect(JSON.stringify(notice)).not.toMatch(/19900001111|文三路|王女士|428317/)
    }
  })
})
