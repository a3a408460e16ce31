import { View } from '@tarojs/components'
import { Button } from '@/src/components/button'
import { Sheet } from '@/src/components/sheet'
import { agreeButtonId, privacy } from '@/src/platform/privacy'
import { settlePrivacy, usePrivacyQuestion } from './privacy-question'

/** WeChat asks before album, phone number or address are used for the first time; these are our words for it. */
export function PrivacySheet() {
  const question = usePrivacyQuestion((state) => state.question)
  return (
    <Sheet
      open={question !== undefined}
      title="用之前，先请您看一下"
      onClose={() => settlePrivacy(false)}
      action={
        <>
          <Button
            wechat={{
              id: agreeButtonId,
              openType: 'agreePrivacyAuthorization',
              onAgreePrivacyAuthorization: () => settlePrivacy(true),
            }}
          >
            同意，继续
          </Button>
          <Button kind="quiet" onTap={() => settlePrivacy(false)}>
            先不用
          </Button>
        </>
      }
    >
      <View>照片、手机号和地址只用来给您上门维修，只给接单的网点和师傅看。不同意也可以打官方热线报修。</View>
      <Button kind="plain" onTap={privacy.openGuidelines}>
        看完整的隐私保护指引
      </Button>
    </Sheet>
  )
}
