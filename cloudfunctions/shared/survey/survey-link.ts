import { surveyPage } from '@/contract/notice/survey-page'
import { kindLabel } from '@/contract/ticket/vocabulary'
import type { Survey } from '@/domain/survey/survey'
import type { Tx } from '../database/transaction'
import { linkKeys } from '../links/link-keys'
import { newShortCode, shortLinkBase } from '../links/short-link'
import { signLink } from '../links/signed-link'
import { putShortLink } from '../repositories/short-links'
import { writeSms } from '../repositories/sms-messages'
import type { Services } from '../services'

/** The page that this visit's link opens now. */
export const surveyPageOf = async (
  services: Services,
  { ticketNo, visit, issue }: Pick<Survey, 'ticketNo' | 'visit' | 'issue'>,
): Promise<string> =>
  surveyPage(signLink(await linkKeys(services), { kind: 'survey', ticketNo, visit, issue }))

/** What is needed to ask by SMS, got before the transaction that asks; null where this environment sends none. */
export interface SmsAsk {
  page: string
  code: string
  base: string
}

export const smsAskFor = async (
  services: Services,
  survey: Pick<Survey, 'ticketNo' | 'visit' | 'issue'>,
): Promise<SmsAsk | null> => {
  const base = shortLinkBase(services.environment)
  if (base === null) return null
  return { page: await surveyPageOf(services, survey), code: newShortCode(services.random), base }
}

/** The short link and the SMS that carries it, with the change that asks. */
export const askBySms = async (
  tx: Tx,
  { page, code, base }: SmsAsk,
  survey: Survey,
  phone: string,
  now: number,
): Promise<void> => {
  const { ticketNo, visit, issue, kind, lapsesAt } = survey
  await putShortLink(tx, { code, page, until: lapsesAt })
  await writeSms(tx, {
    template: 'survey',
    about: `${ticketNo}:${visit}:${issue}`,
    phone,
    values: [kindLabel[kind], `${base}${code}`],
    until: lapsesAt,
    at: now,
  })
}
