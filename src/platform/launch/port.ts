export interface Launch {
  /** How the app was entered: https://developers.weixin.qq.com/miniprogram/dev/reference/scene-list.html */
  scene: number
  /** The page's address, without a leading slash or a query. */
  path: string
  /** Still encoded as WeChat gives it: `scene` and `q` of a code are to be decoded once. */
  query: Record<string, string>
}

/** How the app was last brought to the front. */
export type ReadLaunch = () => Launch
