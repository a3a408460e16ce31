import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { Button } from '@/src/components/button'
import { Icon } from '@/src/components/icon'
import { Page } from '@/src/components/page'
import { Tap } from '@/src/components/tap'
import { dial } from '@/src/platform/dial'
import { goBack, replacePage, usePageQuery } from '@/src/platform/navigate'
import { pages } from '@/src/routes'
import { greet, useSession } from '@/src/services/session'
import { begin } from '../../draft/begin'
import { changeDraft } from '../../draft/draft-store'
import './index.css'

/** Before anything else: keep away, power off, call. In words a frightened person can follow. */
export default function SafetyPage() {
  const hotline = useSession((session) => session.hello?.hotline)
  useEffect(() => void greet(), [])
  const cameFromReport = usePageQuery().back !== undefined
  const goOn = () => {
    begin('repair')
    changeDraft({ powerIsOff: true })
    if (cameFromReport) goBack()
    else replacePage(pages.symptom)
  }
  return (
    <Page
      tone="stop"
      action={
        <>
          {hotline && (
            <Button kind="stop" icon="phone" onTap={() => void dial(hotline.number)}>
              打官方热线
            </Button>
          )}
          <Button kind="stop-quiet" onTap={goOn}>
            已经断电，继续报修
          </Button>
        </>
      }
    >
      <Icon name="bolt" size="huge" />
      <View className="safety-first" role="heading" aria-level={2}>
        <View>先别碰浴霸，</View>
        <View>人离开浴室。</View>
      </View>
      <View className="safety-how">去电箱，把标着"浴霸"的空气开关拉下来。分不清是哪个，就关总闸。</View>
      <View>
        <Emergency words="有人触电：先断电，别用手拉，打 120" number="120" />
        <Emergency words="看到明火：断电后离开，打 119" number="119" />
      </View>
      {!hotline && <View>官方热线印在包装箱和说明书上。</View>}
    </Page>
  )
}

function Emergency({ words, number }: { words: string; number: string }) {
  return (
    <Tap className="safety-emergency" onTap={() => void dial(number)}>
      <Icon name="phone" />
      <View className="spring">{words}</View>
    </Tap>
  )
}
