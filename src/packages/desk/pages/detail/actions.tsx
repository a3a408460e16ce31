import type { DeskButton } from '@/contract/desk/view'
import { Button } from '@/src/components/button'

export interface ActionsProps {
  buttons: readonly DeskButton[]
  busy: boolean
  onTap: (button: DeskButton) => void
}

/** What can be done now, the likeliest filled; and nothing that can't. */
export function Actions({ buttons, busy, onTap }: ActionsProps) {
  const main =
    buttons.find(({ action }) => action === 'agree') ?? buttons.find(({ action }) => action === 'say')
  return (
    <>
      {[...buttons]
        .sort((a, b) => Number(b === main) - Number(a === main))
        .map((button) => (
          <Button
            key={button.action}
            kind={button === main ? 'main' : 'quiet'}
            busy={busy}
            onTap={() => onTap(button)}
          >
            {button.label}
          </Button>
        ))}
    </>
  )
}
