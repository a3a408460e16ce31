export interface Popup {
  templates: { id: string; title: string }[]
}

/** What WeChat's stand-in answers below `/wx/subscribe/`; see local/wechat/phone. */
export type RequestAnswer =
  | { state: 'popup'; popup: Popup }
  | { state: 'answered'; result: Record<string, unknown> }
  | { state: 'failed'; errCode?: number; errMsg: string }

/** Reads the stand-in's answer; whatever it isn't counts as failed. */
export const requestAnswer = (body: unknown): RequestAnswer => {
  if (!isRecord(body)) return unreadable
  if (body.state === 'answered' && isRecord(body.result)) return { state: 'answered', result: body.result }
  if (body.state === 'popup' && isRecord(body.popup) && Array.isArray(body.popup.templates)) {
    return { state: 'popup', popup: { templates: body.popup.templates.flatMap(templateFrom) } }
  }
  const { errCode, errMsg } = body
  return {
    state: 'failed',
    errMsg: typeof errMsg === 'string' ? errMsg : '',
    ...(typeof errCode === 'number' ? { errCode } : {}),
  }
}

export const isPopup = (answer: RequestAnswer): answer is Extract<RequestAnswer, { state: 'popup' }> =>
  answer.state === 'popup'

const unreadable: RequestAnswer = { state: 'failed', errMsg: 'unreadable' }

const templateFrom = (value: unknown): Popup['templates'] =>
  isRecord(value) && typeof value.id === 'string' && typeof value.title === 'string'
    ? [{ id: value.id, title: value.title }]
    : []

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
