import type { ServiceChat } from './port'

export type { ServiceChat } from './port'

/** https://developers.weixin.qq.com/miniprogram/dev/component/button.html: only a real button opens it. */
export const serviceChat = { openType: 'contact' } as ServiceChat
