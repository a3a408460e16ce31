import type { Page } from 'playwright-core'
import { writePhoto } from './photo-file'

/** The steps of the report as a thumb takes them, in the mini-program's host. */
export const reportByHand = (page: Page) => {
  const next = () => tapButton(page, '下一步')
  return {
    begin: () => page.getByRole('button', { name: /^报修 选一选/ }).tap(),
    async symptom(words: string) {
      await page.getByRole('radio', { name: words, exact: true }).tap()
      await next()
    },
    describe: (words: string) => page.getByRole('textbox', { name: /^说几句/ }).fill(words),
    /** Agrees to the privacy guidelines where they are asked for, then chooses the picture. */
    async photo(isFirst: boolean) {
      const chooser = page.waitForEvent('filechooser')
      await tapButton(page, '添加照片或视频')
      if (isFirst) await tapButton(page, '同意，继续')
      await (await chooser).setFiles(writePhoto('heaterCold'))
    },
    next,
    async addressFromWeChat() {
      await tapButton(page, '用微信里的地址')
      await page.getByRole('dialog', { name: '选择收货地址' }).getByRole('button').first().tap()
    },
    async phoneFromWeChat() {
      await tapButton(page, '微信手机号')
      await page.getByRole('button', { name: '允许', exact: true }).tap()
    },
    async wish() {
      await page.getByRole('radiogroup', { name: '哪一天' }).getByRole('radio', { name: /^后天/ }).tap()
      await page.getByRole('radio', { name: /^上午/ }).tap()
    },
    consent: () => page.getByRole('checkbox', { name: /^同意/ }).tap(),
    submit: () => tapButton(page, '提交报修'),
    async answerNotices(answer: '允许' | '拒绝') {
      await page.getByRole('dialog', { name: '订阅消息' }).getByRole('button', { name: answer }).tap()
    },
  }
}

export const tapButton = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).tap()
