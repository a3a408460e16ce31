/** Why a call to WeChat gave nothing, by what the caller may do next. */
export type FailureKind =
  /** the customer's side says no: no grant left, a spent code, a person who is away; asking them again may help */
  | 'refused'
  /** certainly not done; the same call may be made again later */
  | 'busy'
  /** the allowance is used up; later, not soon */
  | 'quota'
  /** sent, and the answer never came: done or not, nobody knows */
  | 'unknown'
  /** our own mistake: the same call will fail for ever */
  | 'misused'

/** `errcode` is WeChat's own, or 0 where the failure never reached WeChat. */
export type Failure = { ok: false; kind: FailureKind; errcode: number; errmsg: string }

export type Answer<Data> = ({ ok: true } & Data) | Failure

export type SubscribeMessage = {
  openid: string
  templateId: string
  /** path in the released app, no leading slash, query allowed */
  page?: string
  data: Record<string, { value: string }>
  lang: 'zh_CN'
  miniprogramState: 'developer' | 'trial' | 'formal'
}

export type PhoneCode = { code: string }

export type ContentCheck = {
  /** must have used the app within the last two hours */
  openid: string
  /** at most 2500 characters */
  content: string
  /** 1 profile, 2 comment, 3 forum, 4 social diary */
  scene: 1 | 2 | 3 | 4
}

export type UnlimitedCode = {
  /** at most 32 characters of digits, letters and !#$&'()*+,/:;=?@-._~ */
  scene: string
  /** path of a page, no leading slash, no query */
  page: string
  envVersion: 'release' | 'trial' | 'develop'
  /** side of the picture, 280 to 1280 */
  widthPx?: number
}

/**
 * What the functions ask of WeChat. Every method answers a value, also when the line is cut; none throws for
 * an outage. Source of shapes and codes: developers.weixin.qq.com/miniprogram/dev/server/API.
 */
export type WeChat = {
  /** One message to one person for one grant. `msgId` is null where WeChat gave none. */
  sendSubscribeMessage(message: SubscribeMessage): Promise<Answer<{ msgId: string | null }>>
  /** Exchanges the button's code (5 minutes, once) for the number, without country code. */
  getPhoneNumber(request: PhoneCode): Promise<Answer<{ phone: string; countryCode: string }>>
  /** Asks for a verdict on a text; to be called while its author is in the app. */
  msgSecCheck(check: ContentCheck): Promise<Answer<{ suggest: 'pass' | 'review' | 'risky'; label: number }>>
  /** A permanent mini-program code as a picture. */
  getUnlimitedCode(request: UnlimitedCode): Promise<Answer<{ picture: Buffer; contentType: string }>>
}
