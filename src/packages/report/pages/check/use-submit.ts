import { useRef, useState } from 'react'
import { errorCopy } from '@/contract/error-code'
import { ask } from '@/src/components/dialog'
import { toast } from '@/src/components/toast'
import { openPage, startOver } from '@/src/platform/navigate'
import { pages, resultPage, tabs } from '@/src/routes'
import { askForNotices } from '@/src/services/ask'
import { type Failure, isSettled } from '@/src/services/call'
import { greetAgain, serverNow } from '@/src/services/session'
import { keepTicket, submitTicket } from '@/src/services/tickets'
import type { HeldSeat, useHeldSeat } from '@/src/services/use-held-seat'
import { clearDraft, renewIntent, useDraft } from '../../draft/draft-store'
import { firstIncomplete, needsSafetyStop } from '../../draft/missing'
import { toReport } from '../../draft/to-report'
import { reloadMedia, useReportMedia } from '../../media/media-store'
import { isOnItsWay, mediaAtRest } from '../../media/send-media'
import { stepPage } from '../../step/use-step'
import { stepOf } from './step-of'

/** The place that goes with it. */
type Held = Pick<ReturnType<typeof useHeldSeat>, 'seat' | 'hold' | 'keep'>

/**
 * Sends the report: asks for notices while the tap is fresh, waits for the photos, submits. One tap at a time; a
 * tap after a lost answer sends the same intent again, so that it never makes a second ticket.
 * @param agreedCapFen the most it may cost, as it stands beside the button; undefined where no figure does
 */
export const useSubmit = (
  held: Held,
  agreedCapFen: number | undefined,
  askPriceAgain: () => Promise<void>,
) => {
  const running = useRef(false)
  const [progress, setProgress] = useState<string>()
  const [failure, setFailure] = useState<string>()

  const submit = async () => {
    if (running.current) return
    const open = stillOpen()
    if (open !== undefined) return openPage(open)
    running.current = true
    setFailure(undefined)
    setProgress('正在提交')
    const message = await send(setProgress, held, agreedCapFen, askPriceAgain)
    running.current = false
    setProgress(undefined)
    setFailure(message)
  }

  return { submit, progress, failure }
}

/** The page where something has to be said before the report can go. */
const stillOpen = (): string | undefined => {
  const draft = useDraft.getState()
  if (needsSafetyStop(draft)) return `${pages.safety}?back=1`
  const step = firstIncomplete(draft, serverNow())
  return step === undefined ? undefined : stepPage(step, true)
}

/** @returns what to tell the customer, unless it went */
const send = async (
  say: (words: string) => void,
  held: Held,
  agreedCapFen: number | undefined,
  askPriceAgain: () => Promise<void>,
): Promise<string | undefined> => {
  await askForNotices('submit')
  if (!(await mediaReady(say))) return undefined
  say('正在提交')
  const seat = await seatToSend(held)
  if (seat.state === 'gone') return errorCopy.SEAT_GONE
  const report = toReport(useDraft.getState())
  if (report === undefined) return undefined
  const { requestId, boxCode } = useDraft.getState()
  const outcome = await submitTicket({
    requestId,
    channel: boxCode === '' ? 'miniProgram' : 'boxCode',
    report,
    seatId: 'seatId' in seat ? seat.seatId : undefined,
    agreedCapFen,
  })
  if (!outcome.ok) {
    if (outcome.code === 'ESTIMATE_CHANGED') await askPriceAgain()
    return afterFailure(outcome)
  }
  held.keep()
  keepTicket(outcome.data.ticket)
  leave(resultPage(outcome.data.ticketNo))
  return undefined
}

/** A place that the net kept us from holding is tried once more: a wish is only sent where nobody has one. */
const seatToSend = async ({ seat, hold }: Held): Promise<HeldSeat> =>
  seat.state === 'unreached' || seat.state === 'asking' ? hold() : seat

/** The report is sent: nothing of the draft stays, and going back leads home. */
const leave = (address: string): void => {
  clearDraft()
  reloadMedia()
  void greetAgain()
  startOver(address)
}

/** Photos that are still on their way are waited for; those that failed may stay behind, if the customer says so. */
const mediaReady = async (say: (words: string) => void): Promise<boolean> => {
  if (useReportMedia.getState().items.some(isOnItsWay)) {
    say('照片还在传')
    await mediaAtRest()
  }
  const failed = useReportMedia.getState().items.filter(({ state }) => state === 'failed').length
  if (failed === 0) return true
  return ask({
    title: `有 ${failed} 个照片或视频没传上`,
    body: '可以先不带它们提交，师傅上门再看；也可以回去点"重试"。',
    confirm: '先提交',
    cancel: '回去看看',
  })
}

const afterFailure = (failure: Failure): string | undefined => {
  // The same intent with other words: an earlier try had arrived although its answer was lost.
  if (failure.code === 'REQUEST_ID_REUSED') {
    toast('上一次其实已经提交成功了，就是这张工单。要改的话打官方热线。')
    leave(tabs.progress)
    return undefined
  }
  if (isSettled(failure)) renewIntent()
  const step = stepOf(failure)
  if (step !== undefined && step !== 'check') openPage(stepPage(step, true))
  return failure.message
}
