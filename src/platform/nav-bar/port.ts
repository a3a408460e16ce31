import type { ReactNode } from 'react'

export interface NavBarProps {
  /** The page's title where it isn't the one of its config; for example the ticket's number. */
  title?: string | undefined
}

/** The bar above a page: WeChat draws its own, in a browser the app does. */
export type NavBar = (props: NavBarProps) => ReactNode
