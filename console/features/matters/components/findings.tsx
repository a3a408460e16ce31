import { Button, Input } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { RefusalNote } from '@/console/components/refusal-note'
import { paths } from '@/console/lib/paths'
import { refusalOf } from '@/console/lib/refused'
import { exclusionLabel } from '@/contract/product/finding'
import type { FindingView } from '@/contract/staff/warranty'
import { sayTicketNo } from '@/domain/ticket/ticket-no'
import { useFindings, useSettle } from '../api/use-findings'
import { MatterPhotos } from './matter-photos'

/** Causes that technicians saw and that wait for the quality team: a fault mustn't be charged on one's own word. */
export const Findings = () => {
  const findings = useFindings()
  if (findings.length === 0) return null
  return (
    <section className="findings" aria-label="师傅看到的原因，等您核实">
      <h2>师傅看到的原因，等您核实（{findings.length}）</h2>
      <ul>
        {findings.map((finding) => (
          <li key={finding.findingId}>
            <Finding finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const Finding = ({ finding }: { finding: FindingView }) => {
  const [reason, setReason] = useState('')
  const settle = useSettle()
  const { findingId, ticketNo, exclusion, words, productName, by, media } = finding
  const isReady = reason.trim() !== ''
  const send = (standing: 'quality' | 'refuted') =>
    settle.mutate({ findingId, standing, reason: reason.trim() })
  return (
    <>
      <p>
        <Link to={paths.ticket(ticketNo)}>{sayTicketNo(ticketNo)}</Link> {productName}：
        {exclusionLabel[exclusion]}
      </p>
      <p className="matter-said">
        {words}（{by}）
      </p>
      <MatterPhotos media={media} />
      <Input.TextArea
        aria-label={`${sayTicketNo(ticketNo)} 核实的原因（客户会看到）`}
        placeholder="核实的原因，客户会看到"
        rows={2}
        maxLength={200}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <RefusalNote message={settle.isError ? refusalOf(settle.error).message : null} />
      <div className="matter-buttons">
        <Button disabled={!isReady} loading={settle.isPending} onClick={() => send('quality')}>
          属实
        </Button>
        <Button disabled={!isReady} loading={settle.isPending} onClick={() => send('refuted')}>
          不成立
        </Button>
      </div>
    </>
  )
}
