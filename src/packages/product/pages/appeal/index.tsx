import { View } from '@tarojs/components'
import { useState } from 'react'
import type { DeskDetail } from '@/contract/desk/view'
import { Button } from '@/src/components/button'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { SayForm } from '@/src/components/say-form'
import { Empty, Offline } from '@/src/components/state'
import { toast } from '@/src/components/toast'
import { openPage, replacePage, usePageQuery } from '@/src/platform/navigate'
import { pages } from '@/src/routes'
import { askForNotices } from '@/src/services/ask'
import { useIntent } from '@/src/services/call'
import { keepDesk, openDesk } from '@/src/services/desk'
import { useLive } from '@/src/services/use-live'
import { usePhotos } from '@/src/services/use-photos'
import { verdictSource } from '@/src/services/warranty'
import { appealedPage } from '../../warranty/addresses'
import { productWords } from '../../warranty/words'

/** The customer doesn't agree: a few words, photos, and it goes to a colleague who hasn't seen it before. */
export default function AppealPage() {
  const { id } = usePageQuery()
  return id === undefined ? (
    <Page>
      <Empty
        icon="shield"
        title="没找到这台产品"
        action={{ label: '看我的产品', onTap: () => openPage(pages.products) }}
      />
      <Hotline />
    </Page>
  ) : (
    <Appeal productId={id} />
  )
}

function Appeal({ productId }: { productId: string }) {
  const { data } = useLive(verdictSource(productId))
  const [words, setWords] = useState('')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const photos = usePhotos()
  const intend = useIntent<DeskDetail>()

  const send = async () => {
    const said = words.trim()
    if (said === '') return setProblem('请写一句哪里不对，同事好从这里看起。')
    await askForNotices('desk')
    setBusy(true)
    setProblem(await sent(said))
    setBusy(false)
  }

  /** @returns what to tell the customer, unless it went */
  const sent = async (said: string): Promise<string | undefined> => {
    const mediaIds = await photos.settled()
    if (mediaIds === null) return '有照片没传上，点它上面的"重试"，或者先去掉。'
    const report = { kind: 'warranty', productId, words: said, mediaIds } as const
    const outcome = await intend((requestId) => openDesk(requestId, report))
    if (outcome === undefined) return undefined
    if (!outcome.ok) return outcome.message
    keepDesk(outcome.data)
    toast('收到了，编号和进展都在这一页。')
    replacePage(appealedPage(outcome.data.ticketNo))
    return undefined
  }

  return (
    <Page
      action={
        <Button busy={busy} onTap={() => void send()}>
          提交申诉
        </Button>
      }
    >
      <View>
        <View className="t-title" role="heading" aria-level={2}>
          哪里不对，跟我们说
        </View>
        <View className="t-small">
          由没看过这件事的质检同事重新看，3 个工作日内给您答复。申诉期间照常可以报修。
        </View>
      </View>
      <Offline note="连上网才能提交，写好的先留在这一页。" />
      {data !== undefined && (
        <View className="t-small">
          {productWords(data.product)}：{data.verdict.words}
        </View>
      )}
      <SayForm
        label="您的理由"
        hint="比如：发票是前年的，您看成去年了；或者不是进水，是装的时候就这样。"
        words={words}
        onWords={(typed) => {
          setWords(typed)
          setProblem(undefined)
        }}
        photos={photos}
        problem={problem}
        maxLength={500}
      />
      <Hotline />
    </Page>
  )
}
