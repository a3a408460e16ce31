import type { ReactNode } from 'react'
import type { StaffTicketDetail } from '@/contract/staff/view'
import type { TicketEstimate } from '@/contract/ticket/estimate'
import type { TicketVerdict } from '@/contract/ticket/verdict'
import { sayMoney } from '@/domain/format/money'
import { sayMoment, sayWindow } from '@/domain/time/say'
import { ContactReveal } from './contact-reveal'

interface TicketFactsProps {
  detail: StaffTicketDetail
  now: number
  /** The reveal is in the ticket's history now, which gave it this version. */
  onRevealed: (rev: number) => void
}

export const TicketFacts = ({ detail, now, onRevealed }: TicketFactsProps) => (
  <>
    <ContactReveal detail={detail} onRevealed={onRevealed} />
    <section className="facts" aria-label="工单内容">
      <h3>故障和产品</h3>
      <dl>
        <Fact label="希望上门">{sayWindow(detail.wish, now)}</Fact>
        <Fact label="产品">
          {detail.productName}
          {detail.serialNo !== null && <span className="row-second">序列号 {detail.serialNo}</span>}
        </Fact>
        <Fact label="故障">{detail.symptom}</Fact>
        <Fact label="客户说">{detail.description}</Fact>
        <Fact label="什么时候开始">{detail.since}</Fact>
        <Fact label="多久一次">{detail.frequency}</Fact>
        <Fact label="已经试过">{detail.tried.join('、')}</Fact>
        <Fact label="报修前自己看过">
          {detail.triage.length === 0
            ? null
            : detail.triage.map(({ asked, said }) => (
                <span key={asked} className="row-second">
                  {asked} {said}
                </span>
              ))}
        </Fact>
        <Fact label="保修">{detail.verdict === null ? null : sayVerdict(detail.verdict, now)}</Fact>
        <Fact label="估价">{detail.estimate === null ? null : sayEstimate(detail.estimate, now)}</Fact>
        <Fact label="封顶价">{detail.capFen === null ? null : sayMoney(detail.capFen)}</Fact>
        <Fact label="网点">{detail.outletName}</Fact>
        <Fact label="为什么派给它">{detail.dispatchReason}</Fact>
        <Fact label="师傅">{detail.technicianName}</Fact>
        <Fact label="开单">{sayMoment(detail.createdAt, now)}</Fact>
      </dl>
    </section>
  </>
)

/** The conclusion, the clause it stands on, and how fresh it is. */
const sayVerdict = ({ words, ruleId, rulesVersion, confidence, at }: TicketVerdict, now: number): string =>
  `${words}（条款 ${ruleId}，${rulesVersion} 版，把握 ${Math.round(confidence * 100)}%，${sayMoment(at, now)}起）`

/** What the customer was told before, and whether they said yes to it. */
const sayEstimate = (
  { lowFen, highFen, capFen, listVersion, agreedAt }: TicketEstimate,
  now: number,
): string =>
  [
    `${lowFen < highFen ? `${sayMoney(lowFen)} 到 ` : ''}${sayMoney(highFen)}，最多 ${sayMoney(capFen)}`,
    agreedAt === null ? '客户还没点头' : `客户 ${sayMoment(agreedAt, now)} 同意`,
    `${listVersion} 版价目表`,
  ].join('，')

/** One line; a fact that isn't known takes no room. */
const Fact = ({ label, children }: { label: string; children: ReactNode }) =>
  children === null || children === '' ? null : (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
