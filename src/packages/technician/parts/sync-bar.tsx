import { View } from '@tarojs/components'
import { Icon } from '@/src/components/icon'
import { Tap } from '@/src/components/tap'
import { openPage } from '@/src/platform/navigate'
import { useOnline } from '@/src/platform/network/use-online'
import { syncSoon } from '../offline/auto-sync'
import { useField } from '../offline/store'
import { fieldPages } from './routes'
import { syncWords } from './sync-words'
import './sync-bar.css'

const signs = { good: 'check', wait: 'offline', bad: 'warning' } as const

/** On top of every page: whether what was done is with the office. A tap sends, or opens what is stuck. */
export function SyncBar() {
  const { state, sending } = useField()
  const online = useOnline()
  const { tone, words, stuckOn } = syncWords({
    actions: state.queue.actions,
    photos: state.photos,
    sending,
    online,
    asOf: state.pack?.now ?? null,
  })
  const sign = tone === 'wait' && online ? 'clock' : signs[tone]
  return (
    <Tap
      className={`sync sync-${tone}`}
      label={words}
      onTap={() => (stuckOn === undefined ? syncSoon() : openPage(fieldPages.conflict(stuckOn)))}
    >
      <Icon name={sign} />
      <View className="spring">{words}</View>
    </Tap>
  )
}
