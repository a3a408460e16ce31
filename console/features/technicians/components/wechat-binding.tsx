import { Button, Popconfirm } from 'antd'
import { Icon } from '@/console/components/icon'
import { RefusalNote } from '@/console/components/refusal-note'
import { refusalOf } from '@/console/lib/refused'
import { useNow } from '@/console/lib/use-now'
import type { OutletTechnician } from '@/contract/staff/dispatch'
import { sayMoment } from '@/domain/time/say'
import { useIssueCode, useUnbind } from '../api/use-technicians'

/** The code is shown once, big enough to read out; a new one makes the old one worthless. */
export const WeChatBinding = ({ technician }: { technician: OutletTechnician }) => {
  const { technicianId, name, bound } = technician
  const issue = useIssueCode()
  const unbind = useUnbind()
  const now = useNow()
  const error = issue.error ?? unbind.error
  return (
    <section aria-label={`${name} 的微信`}>
      <h3>微信</h3>
      <p className="binding">
        <Icon name={bound ? 'check' : 'ring'} sizePx={16} />
        {bound ? '已绑定' : '还没绑定'}
      </p>
      {issue.data !== undefined && (
        <p className="bind-code" role="status">
          <strong>{`${issue.data.code.slice(0, 4)} ${issue.data.code.slice(4)}`}</strong>请{name}
          师傅在小程序“我的 → 师傅入口”里输入，{sayMoment(issue.data.expiresAt, now)} 前有效，只能用一次。
        </p>
      )}
      <div className="form-buttons">
        <Button onClick={() => issue.mutate(technicianId)} loading={issue.isPending}>
          {bound ? '换一个微信绑定' : '发绑定码'}
        </Button>
        {bound && (
          <Popconfirm
            title={`解除后，${name}师傅的微信就打不开师傅页面了。`}
            okText="解除"
            cancelText="先不解除"
            onConfirm={() => unbind.mutate(technicianId)}
          >
            <Button danger loading={unbind.isPending}>
              解除绑定
            </Button>
          </Popconfirm>
        )}
      </div>
      <RefusalNote message={error === null ? null : refusalOf(error).message} />
    </section>
  )
}
