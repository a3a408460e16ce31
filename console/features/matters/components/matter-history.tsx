import type { TimelineEntry } from '@/contract/ticket/view'
import { sayMoment } from '@/domain/time/say'

/** What happened, the newest first; what only colleagues read is marked. */
export const MatterHistory = ({ entries, now }: { entries: readonly TimelineEntry[]; now: number }) => (
  <section className="facts timeline" aria-label="经过">
    <h3>经过</h3>
    <ol>
      {entries.map(({ seq, type, title, detail, at, by }) => (
        <li key={seq} className={type === 'note' ? 'is-internal' : undefined}>
          <p className="timeline-title">
            {title}
            {type === 'note' && <span className="tag">仅同事可见</span>}
          </p>
          {detail !== '' && <p>{detail}</p>}
          <p className="faint">{[sayMoment(at, now), by].filter((part) => part !== '').join(' · ')}</p>
        </li>
      ))}
    </ol>
  </section>
)
