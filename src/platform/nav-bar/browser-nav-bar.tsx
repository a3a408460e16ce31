import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { focusable } from '../focus'
import './browser-nav-bar.css'
import type { NavBar as NavBarPort } from './port'

/** Taro's router writes a page's configured title into the document; a browser shows it only in its tab. */
export const NavBar: NavBarPort = ({ title }) => {
  const [configured, setConfigured] = useState('')
  const [canGoBack, setCanGoBack] = useState(false)
  useEffect(() => {
    setConfigured(document.title)
    setCanGoBack(Taro.getCurrentPages().length > 1)
  }, [])
  useEffect(() => {
    if (title !== undefined) document.title = title
  }, [title])
  return (
    <View className="nav-bar">
      {canGoBack && (
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
      <Text className="nav-bar-title" role="heading">
        {title ?? configured}
      </Text>
    </View>
  )
}
