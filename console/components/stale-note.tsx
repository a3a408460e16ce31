import { sayClock } from '@/domain/time/say'
import { Icon } from './icon'

interface StaleNoteProps {
  /** When what is shown was fetched, epoch ms. */
  fetchedAt: number
  onRetry: () => void
}

/** What is on the screen may be old: the last refresh failed. */
export const StaleNote = ({ fetchedAt, onRetry }: StaleNoteProps) => (
  <div className="stale" role="status">
    <Icon name="offline" sizePx={16} />
    <span>连不上服务，这是 {sayClock(fetchedAt)} 的内容，连上后会自动更新。</span>
    <button type="button" className="link" onClick={onRetry}>
      重试
    </button>
  </div>
)
