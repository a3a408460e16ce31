import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { Icon } from '@/console/components/icon'
import { queryKeys } from '@/console/lib/query-keys'
import type { StaffTicketDetail } from '@/contract/staff/view'
import { relationLabel } from '@/contract/ticket/report'
import { groupPhone } from '@/domain/format/mask'
import { useReveal } from '../api/use-reveal'
import { RevealForm } from './reveal-form'

interface ContactRevealProps {
  detail: StaffTicketDetail
  onRevealed: (rev: number) => void
}

/** Who and where: masked, until somebody says what they need it for. */
export const ContactReveal = ({ detail, onRevealed }: ContactRevealProps) => {
  const [asking, setAsking] = useState(false)
  const reveal = useReveal(detail.ticketNo)
  const queryClient = useQueryClient()
  const full = reveal.data
  const ask = (reason: string) =>
    reveal.mutate(reason, {
      onSuccess: () => {
        setAsking(false)
        const latest = queryClient.getQueryData<StaffTicketDetail>(queryKeys.ticket(detail.ticketNo))
        if (latest !== undefined) onRevealed(latest.rev)
      },
    })
  return (
    <section className="facts contact" aria-label="客户和地址">
      <h3>客户和地址</h3>
      <dl aria-live="polite">
        <div>
          <dt>联系人</dt>
          <dd>
            {full?.contactName ?? detail.contactName}
            <span className="faint">（{relationWords(detail.relation)}）</span>
          </dd>
        </div>
        <div>
          <dt>手机号</dt>
          <dd className={full ? 'contact-phone' : undefined}>
            {full ? <a href={`tel:${full.phone}`}>{groupPhone(full.phone)}</a> : detail.phoneMasked}
          </dd>
        </div>
        <div>
          <dt>地址</dt>
          <dd>{full?.address ?? detail.addressMasked}</dd>
        </div>
      </dl>
      {full !== undefined && (
        <p className="contact-shown">
          这次查看已记入工单。
          <button type="button" className="link" onClick={() => reveal.reset()}>
            收起
          </button>
        </p>
      )}
      {detail.mayReveal && full === undefined && !asking && (
        <Button size="small" icon={<Icon name="eye" sizePx={16} />} onClick={() => setAsking(true)}>
          查看完整联系方式
        </Button>
      )}
      {asking && (
        <RevealForm
          pending={reveal.isPending}
          error={reveal.error}
          onAsk={ask}
          onCancel={() => setAsking(false)}
        />
      )}
    </section>
  )
}

/** The server says whose it is in the customer's words; seen from the desk, "myself" is the one who reported. */
const relationWords = (relation: string): string =>
  relation === relationLabel.self ? '报修人本人' : `报修人的${relation}`
