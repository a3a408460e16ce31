import type { ButtonProps as TaroButtonProps } from '@tarojs/components'
import type { Outcome } from '../outcome'

/** `refused`: the customer didn't want to. `unavailable`: the app's quota is used up, or WeChat can't now. */
export type PhoneFailure = 'refused' | 'unavailable' | 'offline'

/** A code the server turns into the phone number: 5 minutes, once. */
export type PhoneOutcome = Outcome<{ code: string }, PhoneFailure>

/**
 * What to spread on a `Button` that asks for WeChat's phone number. Typing it must always be possible too: each
 * number costs money, and many say no.
 */
export type PhoneButton = (onOutcome: (outcome: PhoneOutcome) => void) => {
  onTap?: () => void
  wechat?: Pick<TaroButtonProps, 'openType' | 'onGetPhoneNumber'>
}
