import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '@/src/components/icon'
import { Tap } from '@/src/components/tap'
import { focusable } from '@/src/platform/focus'
import './sheet.css'

export interface SheetProps {
  open: boolean
  title: string
  /** By the cross or a tap beside the sheet. */
  onClose: () => void
  children: ReactNode
  /** Stays below what scrolls. */
  action?: ReactNode
}

/** Comes up from the bottom over the page: something to choose or read, without leaving. */
export function Sheet({ open, title, onClose, children, action }: SheetProps) {
  if (!open) return null
  return (
    <View className="sheet" role="dialog" aria-modal="true" aria-label={title}>
      {/* The veil alone holds back scrolling: on the sheet itself WeChat would stop its own list too. */}
      <View className="veil" catchMove aria-hidden="true" onClick={onClose} />
      <View className="sheet-panel">
        <View className="sheet-head">
          <View className="t-section spring">{title}</View>
          <Tap className="sheet-close" onTap={onClose} label="关闭">
            <Icon name="close" />
          </Tap>
        </View>
        {/* Scrolls where type is large; without a stop for the keyboard nobody could read on. */}
        <View className="sheet-body" {...focusable}>
          {children}
        </View>
        {action !== undefined && <View className="sheet-action">{action}</View>}
      </View>
    </View>
  )
}
