import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articles } from '@/domain/knowledge/articles'
import { toRead } from '@/domain/knowledge/to-read'

/** Where the articles lie as the phone carries them, without how people ask. */
const FILE = join(process.cwd(), 'domain/knowledge/shipped-articles.json')

/** Run by `npx tsx scripts/knowledge/make-shipped.ts` after an article changed; a test asks for it. */
writeFileSync(FILE, `${JSON.stringify(articles.map(toRead), null, 2)}\n`)
