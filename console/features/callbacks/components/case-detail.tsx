import { Button } from 'antd'
import { Link } from 'react-router'
import { Icon } from '@/console/components/icon'
import { RefusalNote } from '@/console/components/refusal-note'
import { useReveal } from '@/console/features/ticket/api/use-reveal'
import { paths } from '@/console/lib/paths'
import { refusalOf } from '@/console/lib/refused'
import { useNow } from '@/console/lib/use-now'
import type { SurveyCase } from '@/contract/staff/survey'
import { callOutcomeLabel } from '@/contract/survey'
import { groupPhone } from '@/domain/format/mask'
import { sayTicketNo } from '@/domain/ticket/ticket-no'
import { sayMoment } from '@/domain/time/say'
import { useSendLink } from '../api/use-cases'
import { CallForm } from './call-form'
import { RecoverForm } from './recover-form'

interface CaseDetailProps {
  one: SurveyCase
  onClose: () => void
}

/** Who is called and why, the number for a reason, and what came of it. */
export const CaseDetail = ({ one, onClose }: CaseDetailProps) => {
  const now = useNow()
  const reveal = useReveal(one.ticketNo)
  const send = useSendLink()
  const { surveyId, rev } = one
  const problem = reveal.error ?? send.error
  return (
    <section className="beside" aria-label="打电话给客户">
      <button type="button" className="beside-close" onClick={onClose}>
        <Icon name="close" />
        <span className="only-read">关掉这一条</span>
      </button>
      <div className="proof">
        <h2>{one.customer}</h2>
        <p className="faint">
          <Link className="link" to={paths.ticket(one.ticketNo)}>
            工单 {sayTicketNo(one.ticketNo)}
          </Link>
          ，{one.title}，{one.outletName} {one.technicianName}师傅，{sayMoment(one.doneAt, now)} 做完
        </p>
        <p aria-live="polite">
          {reveal.data === undefined ? (
            <Button
              icon={<Icon name="phone" sizePx={16} />}
              loading={reveal.isPending}
              onClick={() => reveal.mutate(one.recovery === null ? '打电话回访' : '打电话补救')}
            >
              看号码，打电话（会记入工单）
            </Button>
          ) : (
            <a className="contact-phone" href={`tel:${reveal.data.phone}`}>
              {groupPhone(reveal.data.phone)}
            </a>
          )}
        </p>
        <RefusalNote message={problem ? refusalOf(problem).message : null} />
        {one.answer !== null && <Answer answer={one.answer} />}
        {one.calls.length > 0 && (
          <ul aria-label="打过的电话">
            {one.calls.map((call) => (
              <li key={call.at}>
                {sayMoment(call.at, now)} {call.name}：{callOutcomeLabel[call.outcome]}
                {call.note === '' ? '' : `，${call.note}`}
              </li>
            ))}
          </ul>
        )}
        {one.recovery !== null ? (
          <RecoverForm surveyId={surveyId} rev={rev} onDone={onClose} />
        ) : (
          <>
            <CallForm key={rev} one={one} onDone={onClose} />
            <Button loading={send.isPending} onClick={() => send.mutate({ surveyId, rev })}>
              不方便说，用短信再发一次链接
            </Button>
            {send.isSuccess && <p role="status">发出去了，之前的链接已经作废。</p>}
          </>
        )}
      </div>
    </section>
  )
}

const Answer = ({ answer }: { answer: NonNullable<SurveyCase['answer']> }) => (
  <section className="facts" aria-label="客户怎么说">
    <h3>客户怎么说</h3>
    <dl>
      <div>
        <dt>打分</dt>
        <dd>
          {answer.score} 分{answer.toldTo === null ? '' : `（电话里说的，${answer.toldTo}记）`}
        </dd>
      </div>
      {answer.answers.map(({ question, answer: said }) => (
        <div key={question}>
          <dt>{question}</dt>
          <dd>{said}</dd>
        </div>
      ))}
      {answer.words !== '' && (
        <div>
          <dt>原话</dt>
          <dd>{answer.words}</dd>
        </div>
      )}
    </dl>
  </section>
)
