import { isInTap } from '../events'
import type { Overlays } from '../overlays'
import { listOf, objectOf } from '../package'
import { apis, Failure } from './api'
import { askServer } from './server'

/**
 * Subscribe messages. The stand-in on the local server holds the rules and counts the grants
 * (local/wechat/phone); the container says truly whether a tap asked, and shows the popup.
 */
export function subscribeApis(overlays: Overlays) {
  return apis({
    requestSubscribeMessage: async ({ tmplIds }) => {
      const fromTap = isInTap()
      const asked = objectOf(await askServer('subscribe/request', { tmplIds: listOf(tmplIds), fromTap }))
      if (asked.state !== 'popup') return outcome(asked)
      const templates = listOf(objectOf(asked.popup).templates).map(objectOf)
      const { button } = await overlays.dialog({
        title: '订阅消息',
        content: templates.map(({ title }) => String(title)),
        buttons: ['拒绝', '允许'],
      })
      const choice = button === 1 ? 'accept' : 'reject'
      const choices = Object.fromEntries(templates.map(({ id }) => [String(id), choice]))
      return outcome(objectOf(await askServer('subscribe/answer', { choices })))
    },
    getSetting: async ({ withSubscriptions }) => ({
      authSetting: {},
      ...(withSubscriptions ? { subscriptionsSetting: await askServer('subscribe/settings') } : {}),
    }),
    openSetting: () => ({ authSetting: {} }),
  })
}

function outcome({ state, result, errMsg, errCode }: Record<string, unknown>): object {
  if (state === 'answered') return objectOf(result)
  const why = String(errMsg).replace('requestSubscribeMessage:fail ', '')
  throw new Failure(why, errCode === undefined ? {} : { errCode })
}

/** What a button with an `open-type` answers to a tap. */
export async function openTypeAnswer(type: string, requirePrivacy: () => Promise<void>, overlays: Overlays) {
  if (type === 'agreePrivacyAuthorization') return { event: 'agreeprivacyauthorization', detail: {} }
  if (type !== 'getPhoneNumber' && type !== 'getRealtimePhoneNumber') return null
  const event = type.toLowerCase()
  const refused = { event, detail: { errMsg: 'getPhoneNumber:fail user deny' } }
  try {
    await requirePrivacy()
    const dialog = { title: '申请获取并验证您的手机号', content: [], buttons: ['不允许', '允许'] }
    if ((await overlays.dialog(dialog)).button === 0) return refused
    const { code } = objectOf(await askServer('phone/code', {}))
    return { event, detail: { errMsg: 'getPhoneNumber:ok', code } }
  } catch (error) {
    return { event, detail: { errMsg: `getPhoneNumber:fail ${String(error)}` } }
  }
}
