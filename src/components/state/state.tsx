import { View } from '@tarojs/components'
import { Button } from '@/src/components/button'
import { Icon, type IconName } from '@/src/components/icon'
import './state.css'

export interface StateProps {
  icon: IconName
  title: string
  note?: string | undefined
  action?: { label: string; onTap: () => void } | undefined
}

/** A page or card with nothing to show: what is, and what can be done. */
export function State({ icon, title, note, action }: StateProps) {
  return (
    <View className="state">
      <Icon name={icon} size="huge" />
      <View className="t-section">{title}</View>
      {note !== undefined && <View className="state-note">{note}</View>}
      {action && (
        <Button kind="quiet" narrow onTap={action.onTap}>
          {action.label}
        </Button>
      )}
    </View>
  )
}
