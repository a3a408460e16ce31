/** WeChat's screen reader reaches whatever can be tapped; there is no keyboard. */
export const focusable: { tabIndex?: number } = {}

export const tapByKeyboard = (): void => {}
