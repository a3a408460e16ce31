import * as z from 'zod/mini'
import { appAddress, isShortCode } from '../shared/links/short-link'
import { pageBehind } from '../shared/repositories/short-links'
import type { Services } from '../shared/services'

const httpEvent = z.object({ path: z.string(), httpMethod: z.string() })

interface Answer {
  statusCode: number
  headers: Record<string, string>
  body: string
}

/** Sends on to the app's page; says so plainly where the link has lapsed or never was. */
export const openShortLink = async (services: Services, event: unknown): Promise<Answer> => {
  const asked = z.safeParse(httpEvent, event)
  const code = asked.success ? (asked.data.path.split('/').at(-1) ?? '') : ''
  const page = isShortCode(code) ? await pageBehind(services.db, code, services.clock()) : null
  const address = page === null ? null : appAddress(services.environment, page)
  if (address === null) return { statusCode: 410, headers: plain, body: gone }
  // what it leads to is used up by one answer, and nothing on the way may keep it
  return { statusCode: 302, headers: { ...plain, location: address }, body: '' }
}

const plain = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
}

const gone =
  '<!doctype html><html lang="zh-CN"><meta name="viewport" content="width=device-width"><title>链接已失效</title><p style="font:18px/1.6 sans-serif;margin:32px 16px">这条链接已经失效了。想说说这次服务，可以在微信里打开小程序，到"进度"里找到这张工单；也可以打官方热线。</p></html>'
