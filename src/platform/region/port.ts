import type { ReactNode } from 'react'

export interface Region {
  /** GB/T 2260, of the district. */
  code: string
  /** 省, 市, 区. */
  names: readonly string[]
}

export interface RegionPickerProps {
  value: Region | undefined
  onChange: (region: Region) => void
  /** What a screen reader says. */
  label: string
  /** What is tapped to choose. */
  children: ReactNode
}

export type RegionPicker = (props: RegionPickerProps) => ReactNode
