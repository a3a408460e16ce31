import { Button } from 'antd'
import { isRetryable } from '@/console/lib/refused'
import type { Refusal } from '@/contract/result'
import { Icon } from './icon'

interface FailureProps {
  refusal: Refusal
  onRetry: () => void
}

/** Nothing could be shown: says what is, and what to do. */
export const Failure = ({ refusal, onRetry }: FailureProps) => {
  const offline = refusal.code === 'UNAVAILABLE'
  return (
    <div className="blank" role="alert">
      <Icon name={offline ? 'offline' : 'alert'} sizePx={28} />
      <p className="blank-title">{offline ? '暂时连不上服务' : refusal.message}</p>
      {offline && <p className="blank-words">请看一下网络。连上后这里会自己恢复，也可以点“重试”。</p>}
      {isRetryable(refusal.code) && <Button onClick={onRetry}>重试</Button>}
    </div>
  )
}
