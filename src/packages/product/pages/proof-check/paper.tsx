import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import type { ProofFieldName, ProofView } from '@/contract/product/proof-view'
import { fieldsOf, labelOf, placeOf } from '@/domain/proof/fields'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Tap } from '@/src/components/tap'
import { viewMedia } from '@/src/platform/media'
import './paper.css'

export interface PaperProps {
  proof: ProofView
  /** The field that is looked at now. */
  shown: ProofFieldName | undefined
  onTap: (field: ProofFieldName) => void
}

/** The picture with a box around each value. A box that is not sure is dashed and bears a mark. */
export function Paper({ proof, shown, onTap }: PaperProps) {
  const { picture, reading, kind, unsure } = proof
  const [isGone, setGone] = useState(false)
  if (picture === null || isGone) return <Card>图片现在打不开。内容还在下面，可以照常核对。</Card>
  if (picture.kind === 'document')
    return <Card>这是电子发票原件，下面的内容是从文件里直接取的，一般不会错。</Card>
  const { url } = picture
  const boxes = fieldsOf(kind).flatMap((field) => {
    const place = placeOf(field, reading)
    return place === null ? [] : [{ field, place, isSure: !unsure.includes(field) }]
  })
  return (
    <Card>
      <View className="paper">
        <View className="paper-view" role="img" aria-label="您拍的凭证">
          <Image
            className="paper-image"
            src={url}
            mode="widthFix"
            onError={() => setGone(true)}
            aria-hidden="true"
          />
        </View>
        {boxes.map(({ field, place, isSure }) => (
          <View
            key={field}
            className={boxClass(isSure, shown === field)}
            style={{
              left: percent(place.left),
              top: percent(place.top),
              width: percent(place.width),
              height: percent(place.height),
            }}
            aria-hidden="true"
            onClick={() => onTap(field)}
          >
            {!isSure && <View className="paper-mark">?</View>}
          </View>
        ))}
      </View>
      <View className="row row-wrap paper-ways">
        <Button kind="plain" icon="photo" narrow onTap={() => viewMedia([{ url, kind: 'image' }], 0)}>
          放大看
        </Button>
        {boxes.length > 0 && <View className="t-small spring">点图上的框，会跳到下面那一项。</View>}
      </View>
      {shown !== undefined && (
        <Tap className="paper-now" onTap={() => onTap(shown)}>
          {`正在看：${labelOf(shown, kind)}。点这里回到那一项`}
        </Tap>
      )}
    </Card>
  )
}

const boxClass = (isSure: boolean, isNow: boolean): string =>
  ['paper-box', !isSure && 'paper-box-unsure', isNow && 'paper-box-now proof-box-now']
    .filter(Boolean)
    .join(' ')

const percent = (fraction: number): string => `${(fraction * 100).toFixed(2)}%`
