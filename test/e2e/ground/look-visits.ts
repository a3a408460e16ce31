import type { Page } from 'playwright-core'
import { ticketList } from '@/contract/customer/ticket'
import { surveyPage } from '@/contract/notice/survey-page'
import { demoPeople } from '@/local/demo'
import { pages, sharePage, slipPage } from '@/src/routes'
import { connectTo } from '../../cloudfunctions/ground/database'
import { tokenFor } from '../../cloudfunctions/ground/lay-survey'
import type { Ground } from './ground'
import type { ScreenVisit } from './screen-visit'

/** The survey by its link before and after the tap, progress by number, the shared page and the slip. */
export const lookVisits = async (ground: Ground): Promise<ScreenVisit[]> => {
  const { personId, ticketNo } = await someoneWhoseWorkIsDone(ground)
  const db = connectTo(ground.host)
  const token = await tokenFor({ db }, { kind: 'survey', ticketNo, visit: 0, issue: 1 })
  const survey = { personId, address: surveyPage(token) }
  return [
    { ...survey, name: 'survey', shows: '点一个数就好' },
    {
      ...survey,
      name: 'survey-questions',
      shows: '要我们打电话给您吗？',
      act: (page: Page) => page.getByRole('radio', { name: '2 分' }).tap(),
    },
    { personId, name: 'survey-wrong', address: surveyPage('made-up'), shows: '这条链接用不了' },
    { personId, name: 'look', address: pages.look, shows: '发验证码' },
    { personId, name: 'share', address: sharePage(ticketNo), shows: '复制链接' },
    { personId, name: 'slip', address: slipPage(ticketNo), shows: '存成图片' },
  ]
}

const someoneWhoseWorkIsDone = async (ground: Ground) => {
  for (const { personId } of demoPeople) {
    const { rows } = await (await ground.customer(personId))(ticketList, {})
    const found = rows.find(({ status }) => status === 'completed')
    if (found !== undefined) return { personId, ticketNo: found.ticketNo }
  }
  throw new Error('the demo has no ticket whose work is done')
}
