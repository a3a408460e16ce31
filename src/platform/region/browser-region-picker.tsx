import { View } from '@tarojs/components'
import { useState } from 'react'
import { Cell } from '@/src/components/cell'
import { Sheet } from '@/src/components/sheet'
import { Tap } from '@/src/components/tap'
import { type Division, loadDivisions } from './divisions'
import type { RegionPicker as RegionPickerPort } from './port'

const questions = ['哪个省', '哪个市', '哪个区县']

/** A list after another, since Taro's region picker does nothing in a browser. */
export const RegionPicker: RegionPickerPort = ({ onChange, label, children }) => {
  const [open, setOpen] = useState(false)
  const [provinces, setProvinces] = useState<Division[]>([])
  const [path, setPath] = useState<Division[]>([])
  const start = () => {
    setPath([])
    setOpen(true)
    void loadDivisions().then(setProvinces)
  }
  const choose = (division: Division) => {
    const chosen = [...path, division]
    if (division.children.length > 0) return setPath(chosen)
    setOpen(false)
    onChange({ code: division.code, names: chosen.map(({ name }) => name) })
  }
  return (
    <>
      <Tap onTap={start} label={label}>
        {children}
      </Tap>
      <Sheet open={open} title={questions[path.length] ?? ''} onClose={() => setOpen(false)}>
        <View>
          {(path.at(-1)?.children ?? provinces).map((division) => (
            <Cell key={division.code} title={division.name} onTap={() => choose(division)} />
          ))}
        </View>
      </Sheet>
    </>
  )
}
