import type { OfficialChannel } from '@/contract/customer/official'
import type { Services } from '../services'

/** The hosts of what the service itself sends and prints: short links in messages, codes on boxes. */
export const ownLinks = (environment: Services['environment'], checkedAt: number): OfficialChannel[] => {
  const printed = (environment.LINK_HOSTS ?? '').split(',')
  const sent = (environment.SHORT_LINK_BASE ?? '').replace(/^https?:\/\//, '').replace(/\/.*$/, '')
  const hosts = [...printed, sent].map((host) => host.trim().toLowerCase().replace(/:\d+$/, ''))
  return [...new Set(hosts)]
    .filter((host) => host !== '')
    .map((host) => ({
      channelId: `link:${host}`,
      kind: 'domain',
      title: '包装箱二维码和短信链接',
      value: host,
      note: null,
      source: '本服务的设置',
      checkedBy: '管理员',
      checkedAt,
    }))
}
