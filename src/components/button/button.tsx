import { Button as TaroButton, type ButtonProps as TaroButtonProps } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '@/src/components/icon'
import { focusable } from '@/src/platform/focus'
import './button.css'
import { buttonClass } from './button-class'

export interface ButtonProps {
  children: ReactNode
  onTap?: (() => void) | undefined
  /** `main`: filled, one a screen. `quiet`: outlined. `plain`: a word that can be tapped. `stop`: on the red page. */
  kind?: 'main' | 'quiet' | 'plain' | 'stop' | 'stop-quiet'
  icon?: IconName | undefined
  disabled?: boolean | undefined
  /** Shows that the tap was heard and takes no second one. */
  busy?: boolean | undefined
  /** As wide as its words; otherwise it fills its row. */
  narrow?: boolean | undefined
  /** What a screen reader says instead of the words on it. */
  label?: string | undefined
  /** WeChat's own abilities, such as `getPhoneNumber`, hang on a button; see src/platform/phone. */
  wechat?:
    | Pick<TaroButtonProps, 'openType' | 'onGetPhoneNumber' | 'onAgreePrivacyAuthorization' | 'id'>
    | undefined
}

export function Button({
  children,
  onTap,
  kind = 'main',
  icon,
  disabled,
  busy,
  narrow,
  label,
  wechat,
}: ButtonProps) {
  const still = disabled === true || busy === true
  return (
    <TaroButton
      className={buttonClass({ kind, still, narrow: narrow === true })}
      hoverClass="button-pressed"
      role="button"
      aria-disabled={still}
      aria-busy={busy === true}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...focusable}
      // Taro's element in a browser looks disabled as soon as the attribute is there, even as false.
      {...(still ? { disabled: true } : {})}
      {...(onTap === undefined || still ? {} : { onClick: onTap })}
      {...wechat}
    >
      {busy ? <Icon name="busy" /> : icon && <Icon name={icon} />}
      {children}
    </TaroButton>
  )
}
