import * as z from 'zod/mini'
import { type TicketStatus, ticketStatus } from '@/contract/ticket/vocabulary'
import type { NoticeStatus } from '@/domain/notice/notice'
import type { Db } from '../database/cloud'
import { parseAll } from '../database/read'
import { deskStatusOf } from './desk-tickets'

const completedAt = 'state.completion.at'

/** Where a ticket stands, of a visit or at the desk, without the rest of it; null when there is no such ticket. */
export const statusOf = async (db: Db, ticketNo: string): Promise<NoticeStatus | null> =>
  (await visitStatusOf(db, ticketNo)) ?? deskStatusOf(db, ticketNo)

const visitStatusOf = async (db: Db, ticketNo: string): Promise<TicketStatus | null> => {
  const answer = await db
    .collection('tickets')
    .where({ _id: ticketNo })
    .field({ status: true })
    .limit(1)
    .get()
  return parseAll('tickets', z.object({ status: ticketStatus }), answer.data)[0]?.status ?? null
}

/** Numbers of tickets that have been completed since before `at` (epoch ms) and aren't closed, oldest first. */
export const completedBefore = async (db: Db, at: number, limit: number): Promise<string[]> => {
  const answer = await db
    .collection('tickets')
    .where({ status: 'completed', [completedAt]: db.command.lt(at) })
    .orderBy(completedAt, 'asc')
    .field({ ticketNo: true })
    .limit(limit)
    .get()
  return parseAll('tickets', z.object({ ticketNo: z.string() }), answer.data).map(({ ticketNo }) => ticketNo)
}
