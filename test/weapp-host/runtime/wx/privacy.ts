import type { Overlays } from '../overlays'
import { apis, callBack, Failure } from './api'

const KEY = 'privacy-agreed'

export interface Privacy {
  /** Lets a protected API go on once the customer has agreed to the guidelines; fails with errno 104 otherwise. */
  require(): Promise<void>
  apis: Record<string, unknown>
}

type Resolve = (answer: { event: string; buttonId?: string }) => void

/**
 * https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/PrivacyAuthorize.html
 * The app's own question where it listens for it, WeChat's otherwise; asked once a phone.
 * @param enforced `__usePrivacyCheck__` of app.json
 */
export function createPrivacy(overlays: Overlays, enforced: boolean, agreedBefore: boolean): Privacy {
  let ask: ((resolve: Resolve, info: { referrer: string }) => void) | undefined
  const agreed = () => !enforced || agreedBefore || localStorage.getItem(KEY) === 'yes'

  const ownQuestion = async (): Promise<boolean> => {
    const { button } = await overlays.dialog({
      title: '用户隐私保护提示',
      content: ['使用前请阅读《用户隐私保护指引》。'],
      buttons: ['拒绝', '同意'],
    })
    return button === 1
  }
  const appsQuestion = (listener: NonNullable<typeof ask>): Promise<boolean> =>
    new Promise((resolve) => {
      const answer: Resolve = ({ event, buttonId }) => {
        if (event === 'exposureAuthorization') return
        // WeChat believes an agreement only where a button with this id was really pressed.
        resolve(event === 'agree' && buttonId !== undefined && document.getElementById(buttonId) !== null)
      }
      listener(answer, { referrer: '' })
    })
  const require = async () => {
    if (agreed()) return
    const yes = ask ? await appsQuestion(ask) : await ownQuestion()
    if (!yes) throw new Failure('privacy permission is not authorized', { errno: 104 })
    localStorage.setItem(KEY, 'yes')
  }
  return {
    require,
    apis: {
      ...apis({
        getPrivacySetting: () => ({
          needAuthorization: !agreed(),
          privacyContractName: '《用户隐私保护指引》',
        }),
        requirePrivacyAuthorize: require,
        openPrivacyContract: () => overlays.toast('《用户隐私保护指引》', 1500),
      }),
      onNeedPrivacyAuthorization: (listener: unknown) => {
        ask = (resolve, info) => callBack(listener, resolve, info)
      },
    },
  }
}
