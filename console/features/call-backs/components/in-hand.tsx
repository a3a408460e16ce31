import { Button, Input } from 'antd'
import { useState } from 'react'
import { RefusalNote } from '@/console/components/refusal-note'
import { refusalOf } from '@/console/lib/refused'
import type { CallBackRow } from '@/contract/staff/hotline'
import { groupPhone } from '@/domain/format/mask'
import { useFinishCallBack } from '../api/use-call-backs'

/** The one this agent calls now: the whole number, and what came of it. */
export const InHand = ({ row }: { row: CallBackRow }) => {
  const [note, setNote] = useState('')
  const finish = useFinishCallBack()
  const { callBackId, rev, phone, tries } = row
  const end = (outcome: 'reached' | 'noAnswer') => finish.mutate({ callBackId, rev, outcome, note })
  const id = `note-${callBackId}`
  return (
    <section className="technician-card" aria-label={`正在回电 ${groupPhone(phone)}`}>
      <h2>
        {groupPhone(phone)} {tries > 0 && <span className="faint">第 {tries + 1} 次打</span>}
      </h2>
      <label htmlFor={id}>说了什么（选填）</label>
      <Input id={id} value={note} maxLength={200} onChange={(event) => setNote(event.target.value)} />
      <p>
        <Button type="primary" loading={finish.isPending} onClick={() => end('reached')}>
          打通了
        </Button>{' '}
        <Button disabled={finish.isPending} onClick={() => end('noAnswer')}>
          没人接
        </Button>
      </p>
      <RefusalNote message={finish.isError ? refusalOf(finish.error).message : null} />
    </section>
  )
}
