import * as z from 'zod/mini'

export const smsTemplateName = z.enum(['survey', 'progressCode'])
export type SmsTemplateName = z.infer<typeof smsTemplateName>

/**
 * The texts as they are filed with the provider, who fills `{1}`, `{2}` …: docs/deploy.md says where. A message of
 * another text would not be sent.
 */
export const smsTemplates: Record<SmsTemplateName, string> = {
  survey: '您的浴霸{1}办完了。点 {2} 打个分，14 天内有效，师傅看不到分数。不想收到请不用理会。',
  progressCode: '查工单进度的验证码 {1}，10 分钟内有效，请不要告诉别人。不是您在查，请不用理会。',
}

/** The text with its gaps filled. */
export const sayBySms = (name: SmsTemplateName, values: readonly string[]): string =>
  smsTemplates[name].replace(/\{(\d)\}/g, (_, at: string) => values[Number(at) - 1] ?? '')

/** What the loopback cloud calls a template, where no account gives ids. */
export const localSmsTemplateId = (name: SmsTemplateName): string => `local-sms-${name}`
