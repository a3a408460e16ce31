import { Alert } from 'antd'
import { useEffect, useRef } from 'react'
import { Icon } from '@/console/components/icon'
import { useNow } from '@/console/lib/use-now'
import type { StaffTicketDetail } from '@/contract/staff/view'
import type { StaffAction } from '../action-looks'
import { useOpenAction } from '../use-open-action'
import { ActionBar } from './action-bar'
import { ActionPanel } from './action-panel'
import { CompletionFacts } from './completion-facts'
import { DispatchWhy } from './dispatch-why'
import { FeeAskFacts } from './fee-ask-facts'
import { MediaGrid } from './media-grid'
import { NextCard } from './next-card'
import { TicketFacts } from './ticket-facts'
import { TicketHead } from './ticket-head'
import { Timeline } from './timeline'

interface TicketDetailProps {
  detail: StaffTicketDetail
  /** What somebody came for: its form is open, where it can be done. */
  begin?: StaffAction
}

/** A ticket: what now, what can be done, then all that is known of it. */
export const TicketDetail = ({ detail, begin }: TicketDetailProps) => {
  const now = useNow()
  const action = useOpenAction(detail, begin)
  const head = useRef<HTMLHeadingElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && action.open === null) head.current?.focus()
    wasOpen.current = action.open !== null
  }, [action.open])

  return (
    <article className="ticket">
      <TicketHead detail={detail} headingRef={head} />
      <NextCard detail={detail} now={now}>
        <ActionBar actions={detail.actions} status={detail.status} open={action.open} onOpen={action.begin} />
      </NextCard>
      <div aria-live="polite">
        {action.outcome?.tone === 'done' && (
          <p className="outcome">
            <Icon name="check" sizePx={16} />
            {action.outcome.words}
          </p>
        )}
        {action.outcome?.tone === 'changed' && (
          <Alert className="note" type="warning" showIcon title={action.outcome.words} />
        )}
      </div>
      {action.open !== null && <ActionPanel key={action.open} action={action.open} {...action.props} />}
      <div className="ticket-columns">
        <div>
          <TicketFacts detail={detail} now={now} onRevealed={action.props.onSeen} />
          <DispatchWhy detail={detail} now={now} />
          {detail.feeAsk !== null && <FeeAskFacts feeAsk={detail.feeAsk} now={now} />}
          <MediaGrid media={detail.media} />
          {detail.completion !== null && (
            <CompletionFacts completion={detail.completion} capFen={detail.capFen} now={now} />
          )}
        </div>
        <Timeline entries={detail.timeline} now={now} />
      </div>
    </article>
  )
}
