import type { TemplateName } from '@/contract/notice/template'
import { reconciled, type SentReport } from '@/domain/notice/reconcile'
import { advanceRow, rowsOfPerson } from '../../shared/repositories/outbox'
import type { Services } from '../../shared/services'
import { knownItems } from '../known-items'
import type { PushEvent } from '../push-event'

/** The notifier may settle the row at the same moment; the second look then finds nothing left to do. */
const TRIES = 3

/**
 * `subscribe_msg_sent_event`: WeChat tells how a send ended. It settles a message whose answer we never got,
 * where only one can be meant.
 */
export const takeSentReports = async (services: Services, push: PushEvent): Promise<void> => {
  for (const { template, item } of knownItems(services, push)) {
    if (item.MsgID === undefined) continue
    const report = {
      msgId: String(item.MsgID),
      at: push.CreateTime * 1000,
      delivered: Number(item.ErrorCode ?? 0) === 0,
    }
    await takeReport(services, push.FromUserName, template, report)
  }
}

const takeReport = async (
  { db, clock }: Services,
  openid: string,
  template: TemplateName,
  report: SentReport,
): Promise<void> => {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const row = reconciled(await rowsOfPerson(db, openid, template), report, clock())
    if (row === null || (await advanceRow(db, row))) return
  }
}
