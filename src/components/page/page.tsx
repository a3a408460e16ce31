import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Overlays } from '@/src/components/overlays'
import { NavBar } from '@/src/platform/nav-bar'
import './page.css'
import { useLook } from './use-look'

export interface PageProps {
  children: ReactNode
  /** Replaces the title of the page's config. */
  title?: string | undefined
  /** Stays at the bottom within the thumb's reach: one main action, at most one quiet one beside it. */
  action?: ReactNode
  /** Stands above the padding, edge to edge: a glow, a progress bar. */
  top?: ReactNode
  /** `stop` is the red page of the safety stop. */
  tone?: 'plain' | 'stop'
}

/** The root of every page: theme, font scale, safe areas, and the slot for the main action. */
export function Page({ children, title, action, top, tone = 'plain' }: PageProps) {
  const { className, fontScale } = useLook()
  return (
    <View className={`${className} page-${tone}`} style={{ '--f': fontScale }}>
      <NavBar title={title} />
      {top}
      <View className="page-main">{children}</View>
      {action !== undefined && <View className="page-action">{action}</View>}
      <Overlays />
    </View>
  )
}
