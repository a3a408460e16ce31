import { Button } from 'antd'
import { Kbd } from '@/console/components/kbd'
import { useShortcuts } from '@/console/lib/use-shortcuts'
import type { TicketAction, TicketStatus } from '@/contract/ticket/vocabulary'
import { lookOf, type StaffAction, shownActions } from '../action-looks'

interface ActionBarProps {
  /** What the server allows this person now. */
  actions: readonly TicketAction[]
  status: TicketStatus
  open: StaffAction | null
  onOpen: (action: StaffAction) => void
}

/** Exactly what may be done now, each by click or key. */
export const ActionBar = ({ actions, status, open, onOpen }: ActionBarProps) => {
  const shown = shownActions(actions, status)
  const main = shown.find((action) => lookOf(action, status).weight === 'forward')
  useShortcuts(
    Object.fromEntries(shown.map((action) => [lookOf(action, status).shortcut, () => onOpen(action)])),
  )
  if (shown.length === 0) return null
  return (
    <fieldset className="actions" aria-label="可以办的事">
      {shown.map((action) => {
        const { label, shortcut } = lookOf(action, status)
        return (
          <Button
            key={action}
            type={action === main ? 'primary' : 'default'}
            aria-expanded={open === action}
            aria-keyshortcuts={shortcut}
            onClick={() => onOpen(action)}
          >
            {label}
            <Kbd>{shortcut}</Kbd>
          </Button>
        )
      })}
    </fieldset>
  )
}
