import { View } from '@tarojs/components'
import { Icon } from '@/src/components/icon'
import { Tap } from '@/src/components/tap'
import './choice.css'
import type { Option } from './choose'

export interface TilesProps<Value extends string> {
  label: string
  options: readonly Option<Value>[]
  isChosen: (value: Value) => boolean
  onTap: (value: Value) => void
  role: 'radio' | 'checkbox'
  /** Side by side where the words have room; below one another where they don't. */
  columns: 1 | 2 | 3
}

export function Tiles<Value extends string>({
  label,
  options,
  isChosen,
  onTap,
  role,
  columns,
}: TilesProps<Value>) {
  return (
    <View
      className={`tiles tiles-${columns}`}
      role={role === 'radio' ? 'radiogroup' : 'group'}
      aria-label={label}
    >
      {options.map(({ value, label: words, note, icon, tone = 'plain', disabled }) => {
        const chosen = isChosen(value)
        return (
          <Tap
            key={value}
            className={tileClass(tone, chosen, disabled === true)}
            role={role}
            checked={chosen}
            disabled={disabled}
            onTap={() => onTap(value)}
          >
            {chosen ? <Icon name="check" /> : icon && <Icon name={icon} />}
            <View className="spring">
              <View>{words}</View>
              {note !== undefined && <View className="tile-note">{note}</View>}
            </View>
          </Tap>
        )
      })}
    </View>
  )
}

const tileClass = (tone: string, chosen: boolean, off: boolean): string =>
  ['tile', `tile-${tone}`, chosen && 'tile-chosen', off && 'tile-off'].filter(Boolean).join(' ')
