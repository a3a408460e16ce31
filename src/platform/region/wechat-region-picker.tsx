import { Picker } from '@tarojs/components'
import type { RegionPicker as RegionPickerPort } from './port'

/** WeChat brings the list of regions with it. */
export const RegionPicker: RegionPickerPort = ({ value, onChange, label, children }) => (
  <Picker
    mode="region"
    value={[...(value?.names ?? [])]}
    onChange={({ detail }) => onChange({ code: detail.code?.[2] ?? '', names: detail.value })}
    role="button"
    aria-label={label}
  >
    {children}
  </Picker>
)
