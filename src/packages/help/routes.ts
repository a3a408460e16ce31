import { pages } from '@/src/routes'

const page = (name: string): string => pages.help.replace('search', name)

export const topicsPage = page('topics')

export const articlePage = (topic: string): string => `${page('article')}?topic=${topic}`
