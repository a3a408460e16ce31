import { View } from '@tarojs/components'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { openPage } from '@/src/platform/navigate'
import type { OpenVisit } from '../../parts/use-visit'
import { stepsOf } from './steps-of'

/** The way through the work; each step can be opened again. */
export function OnSiteSteps({ open }: { open: OpenVisit }) {
  return (
    <Card>
      <View className="t-strong">这一单怎么做</View>
      {stepsOf(open).map(({ title, note, isDone, page }) => (
        <Cell
          key={title}
          icon={isDone ? 'check' : 'list'}
          title={title}
          value={note}
          onTap={() => openPage(page)}
        />
      ))}
    </Card>
  )
}
