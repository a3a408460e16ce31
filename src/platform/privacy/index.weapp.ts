import Taro from '@tarojs/taro'
import { agreeButtonId, type Privacy } from './port'

export type { Privacy, PrivacyQuestion } from './port'
export { agreeButtonId } from './port'

export const privacy: Privacy = {
  onQuestion: (listener) => {
    // Base libraries before 2.32.3 have no such call, and ask nothing.
    if (!Taro.canIUse('onNeedPrivacyAuthorization')) return
    Taro.onNeedPrivacyAuthorization((resolve) => {
      resolve({ event: 'exposureAuthorization' })
      listener({
        agree: () => resolve({ event: 'agree', buttonId: agreeButtonId }),
        refuse: () => resolve({ event: 'disagree' }),
      })
    })
  },
  hasGuidelines: true,
  openGuidelines: () => Taro.openPrivacyContract({}),
}
