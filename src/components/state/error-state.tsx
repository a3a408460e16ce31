import { State } from './state'

export interface ErrorStateProps {
  /** The sentence that came with the failure: what is, and what to do. */
  message: string
  onRetry: () => void
}

export function ErrorState({ message, onRetry }: ErrorStateProps) {
  return <State icon="warning" title="没打开" note={message} action={{ label: '重试', onTap: onRetry }} />
}
