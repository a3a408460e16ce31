import * as z from 'zod/mini'
import { ready } from '../shared/ready'
import { createSms } from '../shared/sms'
import { templateIds } from '../shared/template-ids'
import { drain } from './drain'
import { drainSms } from './drain-sms'

/** Which build of the app a notice opens; the newest document wants it said. */
const miniprogramState = z.prefault(z.enum(['developer', 'trial', 'formal']), 'formal')

const services = ready()
const sms = createSms(services.environment, services.clock)
const parts = {
  services,
  templateIds: templateIds(services.environment),
  miniprogramState: z.parse(miniprogramState, services.environment.MINIPROGRAM_STATE || undefined),
  jitter: Math.random,
}

/** Run by the timer of config.json. */
export const main = async (): Promise<{ tickets: number; sms: number }> => {
  const [tickets, sent] = await Promise.all([drain(parts), drainSms(services, sms)])
  return { tickets, sms: sent }
}
