import Taro from '@tarojs/taro'
import { errorCode, errorText } from '../wechat-error'
import { type AskToSubscribe, choicesFrom, failureFrom, maxTemplates } from './port'

export type { AskToSubscribe, SubscribeChoice, SubscribeFailure } from './port'

export const askToSubscribe: AskToSubscribe = async (templateIds) => {
  const tmplIds = templateIds.slice(0, maxTemplates)
  try {
    const result = await Taro.requestSubscribeMessage({ tmplIds, entityIds: [] })
    return { ok: true, choices: choicesFrom({ ...result }, tmplIds) }
  } catch (error) {
    return { ok: false, reason: failureFrom(errorCode(error), errorText(error)) }
  }
}
