import type { DeskKind } from '@/contract/desk/vocabulary'
import { roleLabel } from '@/contract/staff/account'
import type { TimelineEntry } from '@/contract/ticket/view'
import type { Reader } from '@/domain/ticket/timeline'
import type { DeskEvent } from './desk-ticket'
import { deskKinds } from './kinds'

/** The history as its reader may see it, newest first. */
export const deskTimeline = (
  reader: Reader,
  kind: DeskKind,
  events: readonly DeskEvent[],
): TimelineEntry[] => {
  const { steps, openedWords } = deskKinds[kind]
  return events
    .flatMap((event): TimelineEntry[] => {
      const head = { seq: event.seq, type: event.action, at: event.at, by: nameOf(event, reader) }
      if (event.action === 'open') return [{ ...head, title: '已提交', detail: openedWords }]
      const step = steps[event.action]
      if (step === undefined || (step.staffOnly && reader === 'customer')) return []
      const title = step.title(reader, event)
      return [{ ...head, title, detail: step.detail?.(reader, event) ?? event.words }]
    })
    .sort((a, b) => b.seq - a.seq)
}

/** Customers know the desk, not the person. */
const nameOf = ({ by }: DeskEvent, reader: Reader): string => {
  switch (by.kind) {
    case 'customer':
      return reader === 'customer' ? '您' : '客户'
    case 'clock':
      return ''
    case 'staff':
      return reader === 'staff' ? `${roleLabel[by.role]} ${by.name}` : deskName[by.role]
  }
}

const deskName = {
  agent: '客服',
  dispatcher: '调度中心',
  outletManager: '网点',
  technician: '师傅',
  quality: '质检同事',
  administrator: '客服',
} as const
