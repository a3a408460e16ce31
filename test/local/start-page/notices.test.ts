import type { Notice } from '@/local/start-page/host-api'
import { lastSeq, merged, unseenCounts } from '@/local/start-page/notices'

const notice = (seq: number, openid = 'mother'): Notice => ({
  seq,
  openid,
  title: '受理通知',
  rows: [{ label: '工单号', value: 'K94-RT3-Y' }],
  page: null,
  at: 1_000 + seq,
})

describe('the feed of notices', () => {
  it('shows a notice once, newest first, though the stream and the list both bring it', () => {
    const fromStream = merged([], [notice(3)])
    expect(merged(fromStream, [notice(1), notice(2), notice(3)]).map(({ seq }) => seq)).toEqual([3, 2, 1])
  })

  it('counts for each person what came since that phone was last in the frame', () => {
    const notices = [notice(1), notice(2, 'daughter'), notice(3), notice(4, 'daughter')]
    expect(
      unseenCounts(
        notices,
        new Map([
          ['mother', 3],
          ['daughter', 2],
        ]),
      ),
    ).toEqual(new Map([['daughter', 1]]))
  })

  it('counts all of them for somebody whose phone was never in the frame', () => {
    expect(unseenCounts([notice(1), notice(2)], new Map()).get('mother')).toBe(2)
  })

  it('knows the last number of none as 0', () => {
    expect([lastSeq([]), lastSeq([notice(4), notice(9), notice(2)])]).toEqual([0, 9])
  })
})
