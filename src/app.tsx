import type { PropsWithChildren } from 'react'
import { ask } from './components/dialog'
import { listenForPrivacy } from './components/overlays'
import { tapByKeyboard } from './platform/focus'
import { adoptSession } from './platform/session'
import { offerUpdates } from './platform/update'
import './app.css'

adoptSession()
tapByKeyboard()
listenForPrivacy()
offerUpdates(() =>
  ask({ title: '有新版本了', body: '换上只要一两秒，您写的都还在。', confirm: '现在换上', cancel: '等会儿' }),
)

/** The mini-program's root: Taro renders the pages as its children. */
export default function App({ children }: PropsWithChildren) {
  return children
}
