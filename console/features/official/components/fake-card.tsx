import { Button, Input } from 'antd'
import { useState } from 'react'
import { RefusalNote } from '@/console/components/refusal-note'
import { refusalOf } from '@/console/lib/refused'
import { useNow } from '@/console/lib/use-now'
import type { OfficialKind } from '@/contract/customer/official'
import { type FakeOutcome, type FakeRow, fakeOutcome, fakeOutcomeLabel } from '@/contract/staff/official'
import { sayMoment } from '@/domain/time/say'
import { useSettleFake } from '../api/use-fakes'

const kindWords: Record<OfficialKind, string> = {
  number: '电话',
  link: '网址',
  message: '短信微信',
  person: '上门的人',
  fee: '收费',
}

/** One report, its pictures, and the ruling with the sentence that is told to whoever reported it. */
export const FakeCard = ({ row }: { row: FakeRow }) => {
  const now = useNow()
  const [note, setNote] = useState('')
  const settle = useSettleFake()
  const { fakeId, rev, kind, value, words, harmed, at, alike, settled, media } = row
  const id = `fake-${fakeId}`
  const rule = (outcome: FakeOutcome) => settle.mutate({ fakeId, rev, outcome, note: note.trim() })
  return (
    <article className="technician-card" aria-label={value}>
      <h2>
        {kindWords[kind]} {value}
      </h2>
      <p className="faint">
        {sayMoment(at, now)}
        {alike > 1 && `，同样的一共 ${alike} 个`}
      </p>
      {harmed && <p className="badge badge-late">给过钱或验证码</p>}
      {words !== '' && <p>{words}</p>}
      {media.map(({ mediaId, url }, index) => (
        <p key={mediaId}>
          <a href={url} target="_blank" rel="noreferrer">
            看截图 {index + 1}
          </a>
        </p>
      ))}
      {settled !== null && (
        <p>
          {fakeOutcomeLabel[settled.outcome]}：{settled.note}（{settled.by}，{sayMoment(settled.at, now)}）
        </p>
      )}
      <section aria-label="核实结果">
        <label htmlFor={id}>告诉举报人的一句话</label>
        <Input id={id} value={note} maxLength={200} onChange={(event) => setNote(event.target.value)} />
        <p>
          {fakeOutcome.options.map((outcome) => (
            <Button
              key={outcome}
              disabled={settle.isPending || note.trim() === ''}
              onClick={() => rule(outcome)}
            >
              {fakeOutcomeLabel[outcome]}
            </Button>
          ))}
        </p>
        <RefusalNote message={settle.isError ? refusalOf(settle.error).message : null} />
      </section>
    </article>
  )
}
