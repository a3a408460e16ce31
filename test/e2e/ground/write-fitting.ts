import { pages } from '@/src/routes'
import type { H5Phone } from './h5-phone'

/** A fitting told as far as the last page, in a home without an earth wire; the address is one used before. */
export const writeFitting = async ({ page, open }: H5Phone): Promise<void> => {
  // While one page slides over another both are there; the newest stands last.
  const next = () => page.getByRole('button', { name: '下一步', exact: true }).last().tap()
  const pick = (question: string | RegExp, answer: string | RegExp) =>
    page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: answer }).tap()
  const reach = (words: string) => page.getByText(words).waitFor()

  await open(pages.fitting)
  await pick('新装还是换下旧的', '换下旧的')
  await next()
  await reach('装在什么样的顶上？')
  await pick('吊顶', /石膏板/)
  await page.getByRole('textbox', { name: /多高/ }).fill('2.9')
  await next()
  await reach('顶上的线什么样？')
  await pick('留的是什么线', '说不准')
  await pick('有没有接地线', '没有')
  await pick(/空气开关/, '不是')
  await next()
  await page.getByRole('button', { name: '知道了，先约上' }).tap()
  await reach('排风通到哪儿？')
  await pick('风管', /还没开孔/)
  await next()
  await reach('拍几张给师傅看')
  await next()
  await reach('用过的地址')
  await next()
  await page.getByRole('radiogroup', { name: '哪一天' }).getByRole('radio', { name: /^后天/ }).tap()
  await page.getByRole('radio', { name: /^下午/ }).tap()
  await next()
  await reach('谁会看到这些')
}
