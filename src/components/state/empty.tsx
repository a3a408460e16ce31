import type { IconName } from '@/src/components/icon'
import { State } from './state'

export interface EmptyProps {
  title: string
  note?: string | undefined
  icon?: IconName
  action?: { label: string; onTap: () => void } | undefined
}

export function Empty({ title, note, icon = 'box', action }: EmptyProps) {
  return <State icon={icon} title={title} note={note} action={action} />
}
