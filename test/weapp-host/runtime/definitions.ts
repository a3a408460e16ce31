/** What the developer hands to `App`, `Page` or `Component`. */
export type Definition = Record<string, unknown>

export interface Definitions {
  App(definition: Definition): void
  Page(definition: Definition): void
  Component(definition: Definition): void
  Behavior(definition: Definition): Definition
  app(): Definition
  /** The page's or component's definition; its script runs at first need, as `lazyCodeLoading` does. */
  load(path: string): Definition
}

/**
 * Keeps what scripts register.
 * @param run runs a script of the package
 */
export function createDefinitions(run: (file: string) => void): Definitions {
  const found = new Map<string, Definition>()
  let app: Definition | undefined
  let loading = ''
  const keep = (definition: Definition) => {
    found.set(loading, definition)
  }
  return {
    App: (definition) => {
      app = definition
    },
    Page: keep,
    Component: keep,
    Behavior: (definition) => definition,
    app: () => app ?? {},
    load: (path) => {
      if (!found.has(path)) {
        const before = loading
        loading = path
        run(`${path}.js`)
        loading = before
      }
      const definition = found.get(path)
      if (!definition) throw new Error(`${path}.js registers neither a page nor a component`)
      return definition
    },
  }
}
