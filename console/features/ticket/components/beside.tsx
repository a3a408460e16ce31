import { type ReactNode, useEffect, useRef } from 'react'
import { Icon } from '@/console/components/icon'
import { useFilters } from '@/console/features/tickets/use-filters'
import { paths } from '@/console/lib/paths'
import { useShortcuts } from '@/console/lib/use-shortcuts'

interface BesideProps {
  label: string
  /** The list it stands beside; the tickets' one where it isn't said. */
  listPath?: string
  children: ReactNode
}

/**
 * What stands beside the list. It takes the focus when it opens, so that Tab goes on from there, and gives it back
 * to its row when it closes.
 */
export const Beside = ({ label, listPath = paths.tickets, children }: BesideProps) => {
  const { goTo } = useFilters()
  const region = useRef<HTMLElement>(null)
  useEffect(() => region.current?.focus({ preventScroll: true }), [])
  const close = () => {
    goTo(listPath)
    document.querySelector<HTMLElement>('[data-ticket][aria-current=true]')?.focus()
  }
  useShortcuts({ Escape: close })
  return (
    <section className="beside" aria-label={label} tabIndex={-1} ref={region}>
      <button type="button" className="beside-close" onClick={close} aria-label="关掉，回到列表">
        <Icon name="close" />
      </button>
      {children}
    </section>
  )
}
