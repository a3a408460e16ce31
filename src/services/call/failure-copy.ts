import type { Endpoint } from '@/contract/endpoint'
import { unavailableWords } from '@/contract/unavailable'
import type { CallFailure } from '@/src/platform/call'
import type { Failure } from './outcome'

/** What the transport could not do, as a sentence; a write says first that nothing typed is lost. */
export const transportFailure = (reason: CallFailure, kind: Endpoint['kind']): Failure => {
  switch (reason) {
    case 'offline':
      return {
        ok: false,
        why: 'offline',
        message:
          kind === 'write'
            ? '没送出去，网络断了。您写的都还在，连上网后再点一次。'
            : '现在没有网络，连上网后点"重试"。',
      }
    case 'signed-out':
      return { ok: false, why: 'signedOut', message: '离开太久了，请关掉再打开一次。您写的都还在。' }
    case 'timeout':
    case 'failed':
      return { ok: false, why: 'noAnswer', message: unavailableWords }
  }
}

export const unreadable: Failure = {
  ok: false,
  why: 'unreadable',
  message: '这个版本有点旧，看不懂服务器的回答。请关掉小程序再打开，会自动更新。',
}
