import type { TimelineEntry } from '@/contract/ticket/view'
import { sayMoment } from '@/domain/time/say'

interface TimelineProps {
  /** Newest first. */
  entries: readonly TimelineEntry[]
  now: number
}

/** What only colleagues see. */
const internal: readonly string[] = ['noted', 'revealed']

export const Timeline = ({ entries, now }: TimelineProps) => (
  <section className="facts timeline" aria-label="经过">
    <h3>经过</h3>
    <ol>
      {entries.map((entry) => (
        <li key={entry.seq} className={internal.includes(entry.type) ? 'is-internal' : undefined}>
          <p className="timeline-title">
            {entry.title}
            {internal.includes(entry.type) && <span className="tag">仅同事可见</span>}
          </p>
          {entry.detail !== '' && <p>{entry.detail}</p>}
          <p className="faint">
            {sayMoment(entry.at, now)} · {entry.by}
          </p>
        </li>
      ))}
    </ol>
  </section>
)
