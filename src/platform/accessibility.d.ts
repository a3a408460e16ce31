import '@tarojs/components/types/common'

declare module '@tarojs/components/types/common' {
  interface StandardProps {
    /** Standard ARIA role; config/aria hands it to WeChat as `aria-role`. */
    role?: string
    /** In a browser only; see src/platform/focus. */
    tabIndex?: number
  }
}
