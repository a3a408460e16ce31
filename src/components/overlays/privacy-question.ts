import { create } from 'zustand'
import { type PrivacyQuestion, privacy } from '@/src/platform/privacy'

export const usePrivacyQuestion = create<{ question: PrivacyQuestion | undefined }>(() => ({
  question: undefined,
}))

/** To be called once, when the app starts: WeChat keeps only the last listener. */
export const listenForPrivacy = (): void =>
  privacy.onQuestion((question) => usePrivacyQuestion.setState({ question }))

export const settlePrivacy = (agreed: boolean): void => {
  const { question } = usePrivacyQuestion.getState()
  usePrivacyQuestion.setState({ question: undefined })
  if (agreed) question?.agree()
  else question?.refuse()
}
