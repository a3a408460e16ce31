import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { ticketSlip } from '@/contract/customer/slip'
import type { ResponseOf } from '@/contract/endpoint'
import { Button } from '@/src/components/button'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { ErrorState, Skeleton } from '@/src/components/state'
import { toast } from '@/src/components/toast'
import { usePageQuery } from '@/src/platform/navigate'
import { keptWords, type Paper, PaperSheet } from '@/src/platform/paper'
import { openPdf } from '@/src/platform/pdf-file'
import { call, type Failure } from '@/src/services/call'
import { drawSlip, layOut, WIDTH } from './lay-out'

/** The voucher of a service that was done, to keep as a picture or as a file. */
export default function SlipPage() {
  const ticketNo = usePageQuery().no ?? ''
  const [made, setMade] = useState<ResponseOf<typeof ticketSlip>>()
  const [failure, setFailure] = useState<Failure>()
  const [paper, setPaper] = useState<Paper>()
  const load = async () => {
    setFailure(undefined)
    const outcome = await call(ticketSlip, { ticketNo })
    if (outcome.ok) setMade(outcome.data)
    else setFailure(outcome)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each ticket
  useEffect(() => void load(), [ticketNo])

  if (made === undefined) {
    return (
      <Page>
        {failure === undefined ? (
          <Skeleton />
        ) : (
          <ErrorState message={failure.message} onRetry={() => void load()} />
        )}
      </Page>
    )
  }
  const { slip, fileName, pdfBase64 } = made
  const keepPicture = async () => {
    const kept = await paper?.keep(fileName.replace(/\.pdf$/, ''))
    if (kept?.ok) toast(keptWords)
    else if (kept?.reason === 'denied') toast('没有存图片的权限。可以在微信的设置里打开，或者截屏保存。')
    else if (kept?.reason !== 'cancelled') toast('没存成，请再点一次，或者截屏保存。')
  }
  const keepFile = async () => {
    const given = await openPdf(fileName, pdfBase64)
    if (!given.ok) toast('没存成，手机上可能没地方了。这一页随时能再看。')
  }
  return (
    <Page
      action={
        <>
          <Button icon="photo" disabled={paper === undefined} onTap={() => void keepPicture()}>
            存成图片
          </Button>
          <Button kind="quiet" onTap={() => void keepFile()}>
            存成文件（PDF）
          </Button>
        </>
      }
    >
      <View className="t-small">凭单上没有您的姓名、电话和地址，可以放心给别人看。</View>
      <PaperSheet
        label={spoken(slip)}
        width={WIDTH}
        height={layOut(slip).height}
        draw={(context) => drawSlip(context, slip)}
        onReady={(ready) => setPaper((known) => known ?? ready)}
      />
      <Hotline />
    </Page>
  )
}

/** All that stands on the picture, for who can't see it. */
const spoken = ({ title, rows, fees, total, note }: ResponseOf<typeof ticketSlip>['slip']): string =>
  [title, ...[...rows, ...fees].map(({ label, value }) => `${label}：${value}`), `合计：${total}`, note].join(
    '；',
  )
