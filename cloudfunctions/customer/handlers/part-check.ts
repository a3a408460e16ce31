import { partCheck } from '@/contract/customer/part'
import { done, refuse } from '@/contract/result'
import { modelIn } from '@/domain/catalogue/catalogue'
import { checkPart } from '@/domain/catalogue/check-part'
import { findModel } from '@/domain/catalogue/find-model'
import { publishedOn } from '@/domain/catalogue/in-force'
import { saySerial } from '@/domain/serial/serial-no'
import { chinaDay } from '@/domain/time/china'
import { codeFacts } from '../../shared/product/code-facts'
import { scannerOf } from '../../shared/product/scanner'
import { countWrongCode, mayTryCode } from '../../shared/product/wrong-codes'
import { route } from '../../shared/serve/route'

/** Whether a part is ours and belongs into the model. Many wrong numbers from one person are slowed down. */
export const partCheckRoute = route(partCheck, async (visit) => {
  const { request, now, services } = visit
  const who = await scannerOf(visit)
  if (!(await mayTryCode(services.db, who, now))) return refuse('TOO_MANY_REQUESTS')
  const { read, isSigned } = await codeFacts(services, request.boxCode, now)
  if (!isSigned) await countWrongCode(services.db, who, now)
  if (!read.ok) return done(unread(read.why))
  const { catalogue } = publishedOn(chinaDay(now))
  const model = request.model === undefined ? null : modelOf(request.model, catalogue)
  const checked = checkPart(read.serial, isSigned, model, catalogue)
  return done({ ...checked, serial: saySerial(read.serial.serialNo) })
})

/** A name that is nobody's is left as it is: then the part is said not to fit, with the reason. */
const modelOf = (asked: string, catalogue: Parameters<typeof findModel>[1]): string => {
  const found = findModel(asked, catalogue)?.model ?? asked
  return modelIn(catalogue, found)?.model ?? asked
}

const unread = (why: 'unreadable' | 'mistyped' | 'otherSite') => ({
  verdict: why === 'mistyped' ? ('mistyped' as const) : ('unreadable' as const),
  partId: null,
  serial: null,
  words: sayUnread[why],
})

const sayUnread = {
  unreadable: '没认出这个编号。配件编号是 18 位字母和数字，三个一组。',
  mistyped: '编号里有一位不对，请对着配件再看一遍。',
  otherSite: '这个码不是我们的，先别装，请拍照发给我们核对。',
} as const
