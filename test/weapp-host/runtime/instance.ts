import { overTheWire, writeAt } from './data-path'
import type { Definition } from './definitions'
import { bytesOf, type PageFigures } from './meter'
import { objectOf } from './package'
import type { VirtualNode } from './virtual-tree'

/** A live page or component. */
export interface Instance {
  /** Its files' name without ending: `pages/home/index`. */
  path: string
  /** The `this` of the developer's code. */
  self: Record<string, unknown>
  data: Record<string, unknown>
  /** Where setData is counted: a component counts for its page. */
  figures: PageFigures
  call(method: string, ...parts: unknown[]): unknown
  /** Runs a component's `created`, `attached`, `ready` or `detached`. */
  lifetime(name: string): void
  template(): VirtualNode
  /** Properties from the parent's template; only what changed there since last time is taken over. */
  setProperties(attributes: Record<string, unknown>): void
  render(): void
}

export interface InstanceParts {
  path: string
  definition: Definition
  figures: PageFigures
  /** The compiled template. */
  template(data: unknown): VirtualNode
  /** Brings the view up to date; called after each change. */
  draw(instance: Instance): void
  /** For `triggerEvent` of components; a page has none. */
  emit?(type: string, detail: unknown): void
}

/** Makes the object that the developer's code knows as `this`, with its own copy of the data. */
export function createInstance(parts: InstanceParts): Instance {
  const { path, definition, figures, template, draw, emit } = parts
  const methods = { ...definition, ...objectOf(definition.methods) }
  const properties = propertiesOf(definition)
  const data = { ...properties, ...overTheWire(objectOf(definition.data)) }
  const self: Record<string, unknown> = {
    data,
    properties: data,
    props: data,
    is: path,
    route: path,
    __route__: path,
  }
  for (const [name, value] of Object.entries(methods)) {
    if (typeof value === 'function' || !(name in RESERVED)) self[name] = value
  }
  const given = new Map<string, string | undefined>()
  const instance: Instance = {
    path,
    self,
    data,
    figures,
    call: (method, ...args) => {
      const run = self[method]
      return typeof run === 'function' ? run.apply(self, args) : undefined
    },
    lifetime: (name) => {
      const run = objectOf(definition.lifetimes)[name] ?? definition[name]
      if (typeof run === 'function') run.call(self)
    },
    template: () => template(data),
    setProperties: (attributes) => {
      for (const name of Object.keys(properties)) {
        const json = JSON.stringify(attributes[name])
        if (json === given.get(name)) continue
        given.set(name, json)
        data[name] = json === undefined ? properties[name] : JSON.parse(json)
      }
    },
    render: () => draw(instance),
  }
  self.setData = (changes: Record<string, unknown>, done?: () => void) => {
    const counted = emit ? figures.componentSetDataBytes : figures.setDataBytes
    counted.push(bytesOf(changes))
    for (const [at, value] of Object.entries(changes)) writeAt(data, at, overTheWire(value))
    instance.render()
    if (done) setTimeout(() => done.call(self))
  }
  self.triggerEvent = (type: string, detail: unknown) => emit?.(type, detail)
  return instance
}

const RESERVED = { data: 0, methods: 0, properties: 0, lifetimes: 0, options: 0, behaviors: 0 }

/** A component's properties with their first values: `{count: Number}` and `{count: {type, value}}`. */
function propertiesOf(definition: Definition): Record<string, unknown> {
  const entries = Object.entries(objectOf(definition.properties)).map(([name, declared]) => {
    const value = typeof declared === 'function' ? firstValue(declared) : objectOf(declared).value
    return [name, overTheWire(value ?? firstValue(objectOf(declared).type))]
  })
  return Object.fromEntries(entries)
}

function firstValue(type: unknown): unknown {
  if (type === String) return ''
  if (type === Number) return 0
  if (type === Boolean) return false
  if (type === Array) return []
  return null
}
