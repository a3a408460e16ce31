import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

interface BlankProps {
  icon: IconName
  title: string
  words?: string
  children?: ReactNode
}

/** Nothing is here: says why, and offers the next thing to do. */
export const Blank = ({ icon, title, words, children }: BlankProps) => (
  <div className="blank">
    <Icon name={icon} sizePx={28} />
    <p className="blank-title">{title}</p>
    {words !== undefined && <p className="blank-words">{words}</p>}
    {children}
  </div>
)
