import { NavLink } from 'react-router'
import { Icon, type IconName } from '@/console/components/icon'
import { Kbd } from '@/console/components/kbd'
import { useSignOut } from '@/console/features/account/api/use-sign-out'
import { useStaff } from '@/console/lib/desk-context'
import { roleLabel } from '@/contract/staff/account'

/** A part of the desk; only those that this person can work in are shown. */
export interface Area {
  path: string
  label: string
  icon: IconName
}

interface RailProps {
  areas: readonly Area[]
  onHelp: () => void
}

export const Rail = ({ areas, onHelp }: RailProps) => {
  const staff = useStaff()
  const signOut = useSignOut()
  return (
    <header className="rail">
      <p className="rail-brand">
        <Icon name="glow" sizePx={26} />
        <span className="only-read">奥普服务台</span>
      </p>
      <nav aria-label="工作区">
        {areas.map(({ path, label, icon }) => (
          <NavLink key={path} to={path} className="rail-item">
            <Icon name={icon} sizePx={22} />
            {label}
          </NavLink>
        ))}
      </nav>
      <div className="rail-foot">
        <button type="button" className="rail-item" onClick={onHelp}>
          <Icon name="keyboard" sizePx={22} />
          快捷键
          <Kbd>?</Kbd>
        </button>
        <p className="rail-me" title={staff.place}>
          <strong>{staff.name}</strong>
          {roleLabel[staff.role]}
        </p>
        <button type="button" className="rail-item" onClick={signOut}>
          <Icon name="out" sizePx={22} />
          退出
        </button>
      </div>
    </header>
  )
}
