/** A path in the package, with `.` and `..` walked: `resolvePath('pages/a', '../b')` is `pages/b`. */
export function resolvePath(folder: string, wanted: string): string {
  const steps = wanted.startsWith('/') ? [] : folder.split('/')
  for (const step of wanted.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.filter((step) => step !== '').join('/')
}

export const folderOf = (file: string): string => file.split('/').slice(0, -1).join('/')

/** `/pages/a/index?x=1` as its route and its query. */
export function parseAddress(url: string, from: string): { route: string; query: Record<string, string> } {
  const [path = '', ...search] = url.split('?')
  return { route: resolvePath(folderOf(from), path), query: parseQuery(search.join('?')) }
}

/** As `onLoad` gets it: WeChat hands values on as they stand in the address; whoever encoded them decodes them. */
export function parseQuery(search: string): Record<string, string> {
  const entries = search.split('&').flatMap((pair) => {
    const [name = '', ...value] = pair.split('=')
    return name === '' ? [] : [[name, value.join('=')]]
  })
  return Object.fromEntries(entries)
}
