import type { PropsWithChildren } from 'react'
import { tapByKeyboard } from './platform/focus'
import { adoptSession } from './platform/session'
import './app.css'

adoptSession()
tapByKeyboard()

/** The mini-program's root: Taro renders the pages as its children. */
export default function App({ children }: PropsWithChildren) {
  return children
}
