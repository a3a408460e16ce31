import { View } from '@tarojs/components'
import { safetyNotes } from '@/domain/installation/safety-notes'
import { Button } from '@/src/components/button'
import { Icon } from '@/src/components/icon'
import { Page } from '@/src/components/page'
import { dial } from '@/src/platform/dial'
import { useSession } from '@/src/services/session'
import type { FittingDraft } from '../../draft/fitting-draft'
import { homeIn } from '../../draft/to-installation'
import './safety-stop.css'

export interface SafetyStopProps {
  draft: FittingDraft
  onGoOn: () => void
  onBack: () => void
}

/** Takes the whole screen: why nobody is sent yet, and that the booking goes on all the same. */
export function SafetyStop({ draft, onGoOn, onBack }: SafetyStopProps) {
  const hotline = useSession((session) => session.hello?.hotline)
  return (
    <Page
      tone="stop"
      action={
        <>
          <Button kind="stop" onTap={onGoOn}>
            知道了，先约上
          </Button>
          {hotline ? (
            <Button kind="stop-quiet" icon="phone" onTap={() => void dial(hotline.number)}>
              打官方热线问
            </Button>
          ) : (
            <Button kind="stop-quiet" onTap={onBack}>
              回去改
            </Button>
          )}
        </>
      }
    >
      <Icon name="bolt" size="huge" />
      <View className="fitting-stop" role="heading" aria-level={2}>
        先别动线
      </View>
      {safetyNotes(homeIn(draft)).map(({ because, words }) => (
        <View key={because} className="fitting-stop-note">
          {words}
        </View>
      ))}
      <View>您照样可以约，客服先看您填的，打电话说好了再派师傅。</View>
      {hotline && (
        <View>
          <Button kind="stop-quiet" narrow onTap={onBack}>
            我选错了，回去改
          </Button>
        </View>
      )}
    </Page>
  )
}
