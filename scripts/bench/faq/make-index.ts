import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articles } from '@/domain/knowledge/articles'
import { buildIndex } from '@/domain/search/build-index'

/** Where the index lies that is shipped with the app and the function. */
const FILE = join(process.cwd(), 'domain/search/shipped-index.json')

/** Run by `npx tsx scripts/bench/faq/make-index.ts` after articles, words or settings changed; a test asks for it. */
writeFileSync(FILE, `${JSON.stringify(buildIndex(articles), null, 2)}\n`)
