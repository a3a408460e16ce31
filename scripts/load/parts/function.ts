import * as z from 'zod/mini'
import { connectCloud } from '@/cloudfunctions/shared/database/cloud'
import { Contended, inTransaction } from '@/cloudfunctions/shared/database/transaction'
import { postInTx } from '@/cloudfunctions/shared/parts/post'
import type { StockCommand } from '@/domain/parts/command'
import { type Answer, type Operation, operation } from './operation'

const db = connectCloud().database()

/** The ledger's own transaction, as every use case of the product has it, behind one entry. */
export const main = async (event: unknown): Promise<Answer> => {
  const now = Date.now()
  const command = commandOf(z.parse(operation, event), now)
  try {
    const posted = await inTransaction(db, (tx) => postInTx(tx, command, now))
    return posted.ok ? { ok: true, entries: posted.entries.length } : { ok: false, code: posted.why }
  } catch (error) {
    if (error instanceof Contended) return { ok: false, code: 'BUSY' }
    throw error
  }
}

const commandOf = (asked: Operation, now: number): StockCommand => {
  switch (asked.type) {
    case 'receive':
      return { ...asked, source: '厂里' }
    case 'reserve': {
      const { inMs, ...reserve } = asked
      return { ...reserve, ticketNo: null, until: inMs === null ? null : now + inMs }
    }
    case 'issue':
    case 'return':
      return { ...asked, ticketNo: null }
    default:
      return asked
  }
}
