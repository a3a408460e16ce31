import { Alert, Button } from 'antd'
import type { ActionProps } from '../use-open-action'

/** Somebody changed the ticket while the form was open: what is on the screen is newer than what the form goes by. */
export const ChangedNote = ({ detail, seenRev, onSeen }: ActionProps) =>
  detail.rev === seenRev ? null : (
    <Alert
      className="note"
      type="warning"
      showIcon
      title={`这张工单刚有了变化${latestOf(detail)}，请看一眼再提交。`}
      action={
        <Button size="small" onClick={() => onSeen(detail.rev)}>
          看过了
        </Button>
      }
    />
  )

const latestOf = ({ timeline }: ActionProps['detail']): string => {
  const latest = timeline[0]
  return latest === undefined ? '' : `：${latest.title}（${latest.by}）`
}
