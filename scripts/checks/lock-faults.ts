import * as z from 'zod/mini'

const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.optional(z.string()),
      resolved: z.optional(z.string()),
      integrity: z.optional(z.string()),
      link: z.optional(z.boolean()),
      optionalDependencies: z.optional(z.record(z.string(), z.string())),
    }),
  ),
})

type Packages = z.infer<typeof lock>['packages']

/**
 * What would keep `npm ci` from working elsewhere: a platform's package that npm left out of the lock because it
 * was made on another platform (https://github.com/npm/cli/issues/4828), an address of somebody's own registry,
 * or a package without its checksum.
 * @param parsed the content of package-lock.json
 * @returns sentences; empty is good
 */
export const lockFaults = (parsed: unknown): string[] => {
  const { packages } = z.parse(lock, parsed)
  return Object.entries(packages).flatMap(([place, { version, resolved, integrity, link, ...entry }]) => [
    ...Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !isFoundFrom(packages, place, name))
      .map((name) => `${place || 'the project'} may need ${name}, which is missing from the lock`),
    ...(resolved === undefined || link ? [] : [`${place} is tied to ${resolved}`]),
    ...(place === '' || link || version === undefined || integrity !== undefined
      ? []
      : [`${place} has no checksum`]),
  ])
}

/** As Node looks for it: beside the package's own, then one folder further out, to the root. */
const isFoundFrom = (packages: Packages, place: string, name: string): boolean => {
  for (let at = place; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (`${at === '' ? '' : `${at}/`}node_modules/${name}` in packages) return true
    if (at === '') return false
  }
}
