import { Modal } from 'antd'
import { actionLooks } from '@/console/features/ticket/action-looks'

interface ShortcutHelpProps {
  open: boolean
  onClose: () => void
}

const moves: readonly [string, string][] = [
  ['/', '搜工单号或手机号'],
  ['j', '下一张'],
  ['k', '上一张'],
  ['Enter', '打开选中的工单'],
  ['Esc', '收起表单，再按一次关掉工单'],
  ['l', '只看超时'],
  ['n', '替来电客户开单'],
  ['t', '派单时：派给推荐的网点'],
  ['h l', '排班：前一天、后一天'],
  ['Ctrl Enter', '提交正在填的表单'],
  ['?', '打开这份说明'],
]

const actions = Object.values(actionLooks).map(({ shortcut, label }): [string, string] => [shortcut, label])

/** Every key the console listens to. */
export const ShortcutHelp = ({ open, onClose }: ShortcutHelpProps) => (
  <Modal open={open} onCancel={onClose} footer={null} title="快捷键" width={640} destroyOnHidden>
    <div className="shortcuts">
      <KeyList title="在列表里" keys={moves} />
      <KeyList title="打开工单后，能办的事" keys={actions} />
    </div>
  </Modal>
)

const KeyList = ({ title, keys }: { title: string; keys: readonly [string, string][] }) => (
  <section>
    <h3>{title}</h3>
    <dl>
      {keys.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd className="kbd">{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  </section>
)
