import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/src/components/button'
import { Field } from '@/src/components/field'
import { toast } from '@/src/components/toast'
import { openPage } from '@/src/platform/navigate'
import { hasScanner, scanCode } from '@/src/platform/scan'
import { labelPage } from '../proof/addresses'
import { codeScanned } from './code-in'

export interface EnterCodeProps {
  /** Scanned or typed: a number, a link, a scene. */
  onCode: (code: string) => void
  /** On the button that goes on with what was typed. */
  go: string
}

/** The three ways to a number: the camera, the keyboard, a photo of the plate. */
export function EnterCode({ onCode, go }: EnterCodeProps) {
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const scan = async () => {
    const read = await scanCode()
    if (read.ok) return onCode(codeScanned(read.text))
    if (read.reason !== 'cancelled') toast('没扫上。可以把编号打进来，或者拍一张铭牌。')
  }
  const enter = () => {
    if (typed.trim() === '') return setProblem('请写编号，或者拍一张铭牌，我们来读。')
    onCode(typed.trim())
  }
  return (
    <View className="stack">
      {hasScanner && (
        <Button icon="scan" onTap={() => void scan()}>
          扫包装箱或铭牌上的码
        </Button>
      )}
      <Field
        label="产品编号"
        hint="在铭牌和包装箱标签上，18 位，三个一组。"
        value={typed}
        onChange={(text) => {
          setTyped(text)
          setProblem(undefined)
        }}
        maxLength={200}
        error={problem}
      />
      <View className="row row-wrap">
        <Button kind="quiet" narrow onTap={enter}>
          {go}
        </Button>
        <Button kind="quiet" narrow icon="camera" onTap={() => openPage(labelPage)}>
          拍铭牌
        </Button>
      </View>
    </View>
  )
}
