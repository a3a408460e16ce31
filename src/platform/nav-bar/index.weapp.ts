import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import type { NavBar as NavBarPort } from './port'

export type { NavBarProps } from './port'

export const NavBar: NavBarPort = ({ title }) => {
  useEffect(() => {
    if (title !== undefined) void Taro.setNavigationBarTitle({ title })
  }, [title])
  return null
}
