/** WeChat waits with what was asked for until the customer has answered. */
export interface PrivacyQuestion {
  /** To be called from a tap on the button with {@link agreeButtonId}: WeChat checks that it was tapped. */
  agree(): void
  refuse(): void
}

/** WeChat wants the agreeing button to carry an id that it can look for. */
export const agreeButtonId = 'agree-privacy'

export interface Privacy {
  /** Calls back when WeChat needs consent before album, phone number or address may be used. */
  onQuestion(listener: (question: PrivacyQuestion) => void): void
  /** Whether there are guidelines to open: only WeChat has them. */
  hasGuidelines: boolean
  /** Opens the guidelines that are declared in WeChat's back office. */
  openGuidelines(): void
}
