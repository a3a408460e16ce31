import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { focusable } from '../focus'
import './browser-nav-bar.css'
import type { NavBar as NavBarPort } from './port'

/** Where the button at the left leads; a tab's page has none. */
type Way = 'back' | 'home' | null

/** Taro's router writes a page's configured title into the document; a browser shows it only in its tab. */
export const NavBar: NavBarPort = ({ title }) => {
  const [configured, setConfigured] = useState('')
  const [way, setWay] = useState<Way>(null)
  useEffect(() => {
    setConfigured(document.title)
    setWay(wayOut())
  }, [])
  useEffect(() => {
    if (title !== undefined) document.title = title
  }, [title])
  return (
    <View className="nav-bar">
      {way === 'back' && (
        <View
          className="nav-bar-back"
          role="button"
          aria-label="返回"
          {...focusable}
          onClick={() => void Taro.navigateBack()}
        >
          ‹
        </View>
      )}
      {way === 'home' && (
        <View
          className="nav-bar-home"
          role="button"
          {...focusable}
          onClick={() => void Taro.switchTab({ url: '/pages/home/index' })}
        >
          首页
        </View>
      )}
      <Text className="nav-bar-title" role="heading" aria-level={1}>
        {title ?? configured}
      </Text>
    </View>
  )
}

/** WeChat too draws a way home on a page that was entered from outside, say by a notice. */
const wayOut = (): Way => {
  if (Taro.getCurrentPages().length > 1) return 'back'
  return window.location.hash.startsWith('#/packages/') ? 'home' : null
}
