import { View } from '@tarojs/components'
import { Icon } from '@/src/components/icon'
import { type Region, RegionPicker } from '@/src/platform/region'
import '../field/field.css'
import './region-field.css'

export interface RegionFieldProps {
  label: string
  value: Region | undefined
  onChange: (region: Region) => void
  error?: string | undefined
}

/** 省 市 区, by WeChat's own wheel or a list. */
export function RegionField({ label, value, onChange, error }: RegionFieldProps) {
  const said = value === undefined ? '请选择' : sayRegion(value)
  return (
    <View className={error === undefined ? 'field' : 'field field-wrong'}>
      <View className="field-label">{label}</View>
      <RegionPicker value={value} onChange={onChange} label={`${label}，${said}`}>
        <View className="field-input region-field">
          <View className={value === undefined ? 'spring field-placeholder' : 'spring'}>{said}</View>
          <Icon name="down" />
        </View>
      </RegionPicker>
      {error !== undefined && (
        <View className="field-error is-missing" role="alert">
          <Icon name="warning" />
          <View className="spring">{error}</View>
        </View>
      )}
    </View>
  )
}

/** Municipalities carry their name twice: 北京市 北京市 东城区. */
const sayRegion = ({ names }: Region): string => [...new Set(names)].join(' ')
