import type { DeskReport } from '@/contract/desk/report'
import { complaintAbout, complaintLabel, enquiryTopic, enquiryTopicLabel } from '@/contract/desk/voice'

export type VoiceKind = 'enquiry' | 'complaint' | 'suggestion'

interface VoiceWords {
  title: string
  note: string
  label: string
  hint: string
  most: number
  send: string
  about: { label: string; options: readonly { value: string; label: string }[] } | null
}

/** What each way of speaking up asks for, in the customer's words. */
export const voiceWords: Record<VoiceKind, VoiceWords> = {
  enquiry: {
    title: '想问什么？',
    note: '客服一个工作日内回您，回复在"消息"里。着急请打电话。',
    label: '您的问题',
    hint: '比如：浴霸开着有嗡嗡声，正常吗？',
    most: 500,
    send: '问客服',
    about: {
      label: '关于什么',
      options: enquiryTopic.options.map((value) => ({ value, label: enquiryTopicLabel[value] })),
    },
  },
  complaint: {
    title: '哪里让您不满意？',
    note: '由质检同事处理，被投诉的网点和师傅看不到。一个工作日内有人接手，最晚 15 天有答复。',
    label: '怎么回事',
    hint: '什么时候、谁、怎么了，您希望怎么办。',
    most: 2_000,
    send: '提交投诉',
    about: {
      label: '关于什么',
      options: complaintAbout.options.map((value) => ({ value, label: complaintLabel[value] })),
    },
  },
  suggestion: {
    title: '有什么好主意？',
    note: '质检同事都会看，想好怎么做了告诉您。',
    label: '您的建议',
    hint: '比如：遥控器的字能不能大一点。',
    most: 1_000,
    send: '提交建议',
    about: null,
  },
}

export const voiceOptions = [
  { value: 'enquiry', label: '咨询' },
  { value: 'complaint', label: '投诉' },
  { value: 'suggestion', label: '建议' },
] as const satisfies readonly { value: VoiceKind; label: string }[]

export const isVoiceKind = (kind: string | undefined): kind is VoiceKind =>
  voiceOptions.some(({ value }) => value === kind)

/** What is sent. `about` was chosen from this kind's own options. */
export const voiceReport = (
  kind: VoiceKind,
  {
    about,
    words,
    mediaIds,
    ticketNo,
  }: { about: string; words: string; mediaIds: string[]; ticketNo?: string },
): DeskReport => {
  const said = { words, mediaIds }
  if (kind === 'suggestion') return { kind, ...said }
  if (kind === 'enquiry') return { kind, topic: enquiryTopic.parse(about), ...said }
  return {
    kind,
    about: complaintAbout.parse(about),
    ...said,
    ...(ticketNo === undefined ? {} : { ticketNo }),
  }
}
