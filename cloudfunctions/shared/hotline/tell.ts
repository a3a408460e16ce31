import type { CallBack } from '@/domain/hotline/call-back'
import type { Tx } from '../database/transaction'
import { createInboxMessage } from '../repositories/inbox'

/** What the customer is told of a call that didn't come about; null where there is nothing to say. */
const wordsOf = ({ state }: CallBack): { title: string; body: string } | null => {
  switch (state) {
    case 'missed':
      return {
        title: '给您回过电话，没接通',
        body: '打了两次都没人接。还需要的话，可以再约一个您方便的时间，也可以直接在线报修。',
      }
    case 'lapsed':
      return {
        title: '对不起，没能按时给您回电话',
        body: '约好的时间里我们没轮到您。请再约一次，或者直接打官方热线。给您添麻烦了。',
      }
    case 'waiting':
    case 'taken':
    case 'reached':
    case 'cancelled':
      return null
  }
}

/** In the transaction of the change it tells of, and once, since a place in the line ends once. */
export const tellOfCallBack = async (tx: Tx, callBack: CallBack, now: number): Promise<void> => {
  const words = wordsOf(callBack)
  if (words === null) return
  const messageId = `inbox:${callBack.callBackId}:${callBack.state}`
  await createInboxMessage(tx, {
    _id: messageId,
    messageId,
    openid: callBack.openid,
    ticketNo: '',
    page: 'packages/hotline/pages/busy/index',
    template: 'needsYou',
    ...words,
    at: now,
    read: false,
  })
}
