import type { Browser } from 'playwright-core'
import { inTransaction } from '@/cloudfunctions/shared/database/transaction'
import { putSurvey, surveyInTx } from '@/cloudfunctions/shared/repositories/surveys'
import { launchBrowser } from '../browser/launch'
import { newPhonePage } from '../browser/phone-page'
import { connectTo } from '../cloudfunctions/ground/database'
import { laySurvey } from '../cloudfunctions/ground/lay-survey'
import { signedIn } from './ground/desk'
import { aGround, GROUND_WITHIN_MS, type Ground } from './ground/ground'

let ground: Ground
let browser: Browser
beforeAll(async () => {
  ground = await aGround({ builds: ['h5', 'console'] })
  browser = await launchBrowser()
}, GROUND_WITHIN_MS)
afterAll(async () => {
  await browser?.close()
  await ground?.close()
}, 60_000)

/** Days ago, so that the clock asks by SMS at once. */
const aSurveyToAsk = async (): Promise<string> => {
  const db = connectTo(ground.host)
  const { surveyId } = await laySurvey({ db }, {}, null)
  await inTransaction(db, async (tx) => {
    const survey = await surveyInTx(tx, surveyId)
    if (survey !== null) await putSurvey(tx, { ...survey, completedAt: Date.now() - 36 * 3_600_000 }, 2)
  })
  await ground.host.functions.call('clock', {}, { kind: 'timer' })
  await ground.notify()
  return surveyId
}

test('from the SMS on a phone without WeChat to the quality team’s list of those to be made good', async () => {
  await aSurveyToAsk()
  const text = ground.host.sms.sent().at(-1)?.text ?? ''
  const guest = await newPhonePage(browser)
  await guest.goto(/http\S+/.exec(text)?.[0] ?? '')
  await guest.getByRole('radio', { name: '1 分' }).tap()
  await guest.getByText('记下了，不写别的也算数。').waitFor()
  await guest.getByRole('radio', { name: '没修好' }).tap()
  await guest.getByRole('button', { name: '发给质检同事' }).tap()
  await guest.getByText('收到了，谢谢您').waitFor()
  await guest.reload()
  await guest.getByText('已经评过了', { exact: true }).waitFor()

  const desk = await signedIn(browser, ground, 'zhiliang01')
  await desk.getByRole('link', { name: '回访' }).click()
  await desk.getByText('补救').click()
  await desk.getByText('打了 1 分').click()
  await desk.getByText('安排再上门').click()
  await desk.getByLabel('说了什么，接下来谁做什么').fill('约了周六再上门')
  await desk.getByRole('button', { name: '办完了' }).click()
  await desk.getByText('没有要补救的').waitFor()
  await guest.context().close()
}, 120_000)
