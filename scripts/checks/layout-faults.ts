import type { TrackedFile } from './tracked-files'

interface Rule {
  what: string
  breaks(file: TrackedFile): boolean
}

const MAX_BYTES = 1024 * 1024

const PLACES_OF_ONE_MACHINE = /(?<![\w.])\/(?:root|work|home\/\w+|Users\/\w+|tmp\/\w+)\//
const ADDRESS_OF_A_REGISTRY = /https?:\/\/[\w.-]*(?:registry|npmmirror|artifactory|nexus|jfrog)[\w.-]*/i
const FOLDER_WITHOUT_A_NOUN = /(?:^|\/)(?:utils?|helpers?|common|misc)\//
const LEFT_BEHIND = /(?:^|\/)(?:tmp|zz|scratch)[-_]|\.(?:orig|rej|log|bak)$/

/** Nothing in the repository holds only on one machine, and each folder is named for what is in it. */
const rules: readonly Rule[] = [
  { what: 'names a place on one machine', breaks: ({ text }) => PLACES_OF_ONE_MACHINE.test(text ?? '') },
  { what: 'names a registry', breaks: ({ text }) => ADDRESS_OF_A_REGISTRY.test(text ?? '') },
  { what: 'is in a folder that says nothing', breaks: ({ path }) => FOLDER_WITHOUT_A_NOUN.test(path) },
  { what: 'was left behind', breaks: ({ path }) => LEFT_BEHIND.test(path) },
  { what: 'has more than 1 MB', breaks: ({ sizeBytes }) => sizeBytes > MAX_BYTES },
]

/** @returns sentences; empty is good */
export const layoutFaults = (files: readonly TrackedFile[]): string[] =>
  files.flatMap((file) =>
    rules.filter(({ breaks }) => breaks(file)).map(({ what }) => `${file.path} ${what}`),
  )
