import type { ChannelKind, OfficialChannel } from '@/contract/customer/official'
import type { OfficialBook } from '@/domain/official/book'

const channel = (kind: ChannelKind, title: string, value: string): OfficialChannel => ({
  channelId: `${kind}:${value}`,
  kind,
  title,
  value,
  note: null,
  source: '包装箱',
  checkedBy: '质量专员',
  checkedAt: 0,
})

export const aBook = (fakes: OfficialBook['fakes'] = []): OfficialBook => ({
  channels: [
    channel('hotline', '官方热线', '400-811-6622'),
    channel('phone', '西湖网点', '0571-87650000'),
    channel('phone', '萧山网点', '19900002002'),
    channel('sms', '短信发信号', '1069 0000 22'),
    channel('domain', '官网', 'aupu.net'),
    channel('domain', '短信链接', 'service.example.com'),
  ],
  fakes,
})
