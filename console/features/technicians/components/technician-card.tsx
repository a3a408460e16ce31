import { Icon } from '@/console/components/icon'
import type { OutletTechnician } from '@/contract/staff/dispatch'
import { LeaveEditor } from './leave-editor'
import { Portrait } from './portrait'
import { WeChatBinding } from './wechat-binding'

export const TechnicianCard = ({ technician }: { technician: OutletTechnician }) => {
  const { name, badgeNo, certificates, inHand } = technician
  return (
    <article className="technician-card" aria-label={`${name} 师傅`}>
      <header>
        <Portrait technician={technician} />
        <h2>{name} 师傅</h2>
        <p className="faint">
          工号 {badgeNo}，手上 {inHand} 单
        </p>
      </header>
      <section aria-label="资质">
        <h3>资质</h3>
        <ul className="certificates">
          {byEnd(certificates).map(({ skill, labels, until, expired }) => (
            <li key={skill} className={expired ? 'is-expired' : undefined}>
              {labels.join('、')}
              <span className="row-second">
                {expired && <Icon name="alert" sizePx={14} />}
                {expired ? `${until} 已过期，不会再派这类活` : `到 ${until}`}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <LeaveEditor technician={technician} />
      <WeChatBinding technician={technician} />
    </article>
  )
}

/** Certificates that end together are told together. */
const byEnd = (certificates: OutletTechnician['certificates']) => {
  const groups = new Map<string, { skill: string; labels: string[]; until: string; expired: boolean }>()
  for (const { skill, label, until, expired } of certificates) {
    const group = groups.get(until) ?? { skill, labels: [], until, expired }
    group.labels.push(label)
    groups.set(until, group)
  }
  return [...groups.values()].sort((a, b) => (a.until < b.until ? -1 : 1))
}
