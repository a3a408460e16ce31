import { randomBytes } from 'node:crypto'
import { inTransaction } from '@/cloudfunctions/shared/database/transaction'
import { linkKeys } from '@/cloudfunctions/shared/links/link-keys'
import { signLink } from '@/cloudfunctions/shared/links/signed-link'
import { putSurvey, surveyIdOf } from '@/cloudfunctions/shared/repositories/surveys'
import { ticketByNo } from '@/cloudfunctions/shared/repositories/tickets'
import type { LinkClaim } from '@/domain/links/token'
import { openSurvey, type Survey } from '@/domain/survey/survey'
import { surveyTermsOf2026 } from '@/domain/survey/terms'
import type { Ground, PersonId } from './ground'
import { layIn } from './lay-in'

export interface LaidSurvey {
  ticketNo: string
  surveyId: string
  rev: number
  /** Its signed link's token. */
  token: string
}

/** A visit that was done, with its survey as completing it would have left it, but for what is changed. */
export const laySurvey = async (
  ground: Pick<Ground, 'db'>,
  change: Partial<Survey> = {},
  of: PersonId | null = 'wang',
): Promise<LaidSurvey> => {
  const { ticketNo } = await layIn(ground, 'completed', { of })
  const ticket = await ticketByNo(ground.db, ticketNo)
  const survey = ticket === null ? null : openSurvey(ticket, surveyTermsOf2026)
  if (survey === null) throw new Error('nothing was done')
  const laid: Survey = { ...survey, ...change }
  await inTransaction(ground.db, (tx) => putSurvey(tx, laid, 1))
  const { visit, issue } = laid
  const token = await tokenFor(ground, { kind: 'survey', ticketNo, visit, issue })
  return { ticketNo, surveyId: surveyIdOf(ticketNo, visit), rev: 1, token }
}

/** A link as the functions sign it. */
export const tokenFor = async ({ db }: Pick<Ground, 'db'>, claim: LinkClaim): Promise<string> => {
  const services = { db, random: (count: number) => randomBytes(count), environment: {} }
  return signLink(await linkKeys(services), claim)
}
