import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import type { WarrantyCard } from '@/contract/customer/warranty'
import { AsOf, type AsOfProps } from '@/src/components/as-of'
import { Button } from '@/src/components/button'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { Problem } from '@/src/components/problem'
import { Empty, ErrorState, Skeleton } from '@/src/components/state'
import { toast } from '@/src/components/toast'
import { type DrawnPicture, PictureField, savedWords } from '@/src/platform/drawn-picture'
import { openPage, usePageQuery } from '@/src/platform/navigate'
import { pages } from '@/src/routes'
import { useLive } from '@/src/services/use-live'
import { cardSource } from '@/src/services/warranty'
import { cardDrawing } from '../../warranty/card-drawing'

/** The warranty as a card to keep, without anybody's name on it. */
export default function CardPage() {
  const { id } = usePageQuery()
  return id === undefined ? <NoProduct /> : <Card productId={id} />
}

function Card({ productId }: { productId: string }) {
  const card = useLive(cardSource(productId))
  const { data, failure, at } = card
  if (failure?.code === 'PRODUCT_NOT_FOUND') return <NoProduct />
  if (data !== undefined)
    return <Shown card={data} failure={failure} at={at} onRetry={() => void card.refresh()} />
  return (
    <Page>
      {failure ? <ErrorState message={failure.message} onRetry={() => void card.refresh()} /> : <Skeleton />}
      <Hotline />
    </Page>
  )
}

function Shown({ card, ...asOf }: { card: WarrantyCard } & AsOfProps) {
  const [picture, setPicture] = useState<DrawnPicture>()
  const [problem, setProblem] = useState<string>()
  const drawing = useMemo(() => cardDrawing(card), [card])
  const save = async () => {
    setProblem(undefined)
    const saved = await picture?.save()
    if (saved?.ok) toast(savedWords)
    else if (saved !== undefined && saved.reason !== 'cancelled') setProblem(refusals[saved.reason])
  }
  return (
    <Page
      action={
        <Button icon="photo" disabled={picture === undefined} onTap={() => void save()}>
          存成图片
        </Button>
      }
    >
      <AsOf {...asOf} />
      <PictureField drawing={drawing} onReady={setPicture} />
      <Problem words={problem} />
      <View className="t-small">
        卡上没有您的姓名、电话和地址，可以放心发给家人或师傅看。结论变了，回到这里再存一张。
      </View>
      <Hotline />
    </Page>
  )
}

const refusals = {
  denied: '没有权限存到相册。请在微信的设置里打开"添加到相册"，再点一次。',
  failed: '没存上，请再点一次，或者直接截屏。',
}

function NoProduct() {
  return (
    <Page>
      <Empty
        icon="shield"
        title="没找到这台产品"
        note="可能已经转给别人了，或者不是用这个微信登记的。"
        action={{ label: '看我的产品', onTap: () => openPage(pages.products) }}
      />
      <Hotline />
    </Page>
  )
}
