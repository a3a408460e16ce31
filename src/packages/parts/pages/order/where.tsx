import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { type PartWhere, partWhere } from '@/contract/customer/part'
import { Button } from '@/src/components/button'
import { Choice } from '@/src/components/choice'
import { Field } from '@/src/components/field'
import { Problem } from '@/src/components/problem'
import { RegionField } from '@/src/components/region-field'
import { call, type Failure } from '@/src/services/call'
import type { Ordering } from './use-order'

export interface WhereProps {
  partId: string
  order: Ordering
}

/** The outlet to fetch it at, those that have it first; or the address to send it to. */
export function Where({ partId, order: { draft, problems, change } }: WhereProps) {
  const { way, region } = draft
  return (
    <>
      <RegionField
        label="省、市、区"
        value={region}
        onChange={(next) => change({ region: next, outletId: undefined })}
        error={problems.region}
      />
      {way === 'delivery' && (
        <Field
          label="详细地址"
          value={draft.detail}
          placeholder="街道、小区、几幢几室"
          maxLength={80}
          onChange={(detail) => change({ detail })}
          error={problems.detail}
        />
      )}
      {region !== undefined && (
        <Stock
          partId={partId}
          divisionCode={region.code}
          isPickUp={way === 'pickUp'}
          outletId={draft.outletId}
          onPick={(outletId) => change({ outletId })}
        />
      )}
      {way === 'pickUp' && <Problem words={problems.outletId} />}
    </>
  )
}

interface StockProps {
  partId: string
  divisionCode: string
  isPickUp: boolean
  outletId: string | undefined
  onPick: (outletId: string) => void
}

function Stock({ partId, divisionCode, isPickUp, outletId, onPick }: StockProps) {
  const { found, failure, look } = useWhere(partId, divisionCode)
  if (failure !== undefined)
    return (
      <>
        <Problem words={failure.message} />
        <Button kind="quiet" onTap={() => void look()}>
          重试
        </Button>
      </>
    )
  if (found === undefined) return <View className="t-small">正在看哪里有现货</View>
  const { outlets, nearest, promise } = found
  if (!isPickUp) return <View className="t-small">{promise === null ? '' : promise.words}</View>
  const choices = [
    ...outlets.map((outlet) => ({
      value: outlet.outletId,
      label: outlet.name,
      note: `有现货，${outlet.distance}`,
    })),
    ...(nearest === null || outlets.some((one) => one.outletId === nearest.outletId)
      ? []
      : [
          {
            value: nearest.outletId,
            label: nearest.name,
            note: outlets.length > 0 ? '最近，没有现货' : (promise?.words ?? '没有现货'),
          },
        ]),
  ]
  if (choices.length === 0) return <View>这里还没有网点，请选"寄到家"。</View>
  return (
    <View className="stack stack-tight">
      <View className="t-strong">到哪个网点取</View>
      <Choice label="到哪个网点取" options={choices} value={outletId} onChange={onPick} />
    </View>
  )
}

const useWhere = (partId: string, divisionCode: string) => {
  const [found, setFound] = useState<PartWhere>()
  const [failure, setFailure] = useState<Failure>()
  const look = async (isStill: () => boolean = () => true) => {
    setFailure(undefined)
    setFound(undefined)
    const answer = await call(partWhere, { partId, divisionCode })
    if (!isStill()) return
    if (answer.ok) setFound(answer.data)
    else setFailure(answer)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew for another part or place only
  useEffect(() => {
    let still = true
    void look(() => still)
    return () => {
      still = false
    }
  }, [partId, divisionCode])
  return { found, failure, look }
}
