import { useDidHide, useDidShow } from '@tarojs/taro'

/** Calls back whenever the page comes into view, also after a return from another page. */
export const useShown = (listener: () => void): void => {
  useDidShow(listener)
}

export const useHidden = (listener: () => void): void => {
  useDidHide(listener)
}
