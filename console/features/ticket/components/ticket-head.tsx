import { type RefObject, useState } from 'react'
import { Icon } from '@/console/components/icon'
import { SafetyBadge, StatusBadge } from '@/console/components/status-badge'
import type { StaffTicketDetail } from '@/contract/staff/view'
import { channelLabel, kindLabel } from '@/contract/ticket/vocabulary'
import { sayTicketNo } from '@/domain/ticket/ticket-no'

interface TicketHeadProps {
  detail: StaffTicketDetail
  headingRef: RefObject<HTMLHeadingElement>
}

export const TicketHead = ({ detail, headingRef }: TicketHeadProps) => {
  const said = sayTicketNo(detail.ticketNo)
  return (
    <header className="ticket-head">
      <div className="ticket-no">
        <h2 tabIndex={-1} ref={headingRef}>
          {said}
        </h2>
        <CopyButton text={said} />
      </div>
      <p className="ticket-about">
        <StatusBadge status={detail.status} />
        {detail.safety && <SafetyBadge />}
        <span>
          {kindLabel[detail.kind]} · {detail.symptom}
        </span>
        <span className="faint">来自{channelLabel[detail.channel]}</span>
      </p>
    </header>
  )
}

const CopyButton = ({ text }: { text: string }) => {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  return (
    <button type="button" className="copy" onClick={() => void copy()} onBlur={() => setCopied(false)}>
      <Icon name={copied ? 'check' : 'copy'} sizePx={16} />
      <span aria-live="polite">{copied ? '复制好了' : '复制工单号'}</span>
    </button>
  )
}
