/// <reference types="@tarojs/taro" />

declare module '*.css'

declare namespace NodeJS {
  interface ProcessEnv {
    TARO_ENV?: 'weapp' | 'h5'
    /** CloudBase's environment id, baked in at build time from `.env`. */
    TARO_APP_CLOUD_ENV?: string
  }
}
