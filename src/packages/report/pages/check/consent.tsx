import { View } from '@tarojs/components'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { ChoiceMany } from '@/src/components/choice'
import { openPage } from '@/src/platform/navigate'
import { pages } from '@/src/routes'

export interface ConsentProps {
  /** `这次维修` */
  forWhat: string
  agreed: boolean
  onChange: (agreed: boolean) => void
}

/** Who gets what, by name, before it goes anywhere. Nothing is ticked beforehand. */
export function Consent({ forWhat, agreed, onChange }: ConsentProps) {
  return (
    <Card>
      <View className="stack stack-tight">
        <View className="t-strong">谁会看到这些</View>
        <View>奥普客服：全部内容，用来打电话核对。</View>
        <View>当地网点：地址、电话、要做的事和照片，用来派师傅。</View>
        <View>上门师傅：同样这些，只在上门前后几天能看。</View>
        <ChoiceMany
          label="同意"
          options={[{ value: 'yes', label: `同意，只用于${forWhat}` }]}
          value={agreed ? ['yes'] : []}
          onChange={(chosen) => onChange(chosen.length > 0)}
        />
        <Button kind="plain" onTap={() => openPage(pages.privacy)}>
          怎么保管、怎么删除
        </Button>
      </View>
    </Card>
  )
}
