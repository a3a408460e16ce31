import type { IPluginContext } from '@tarojs/service'

interface ComponentChoice {
  componentConfig: { includes: Set<string> }
}

interface MiniPlatform {
  template?: { internalComponents: Record<string, Record<string, string>> }
}

/** Keeps the named events, and the scroll view that nobody uses, out of Taro's WXML templates. */
export default (ctx: IPluginContext, options: { events: readonly string[] }) => {
  const unused = new Set(options.events.map((event) => `bind${event}`.toLowerCase()))
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: MiniPlatform) {
      for (const attributes of Object.values(platform.template?.internalComponents ?? {})) {
        for (const name of Object.keys(attributes)) {
          if (unused.has(name.toLowerCase())) delete attributes[name]
        }
      }
    },
  })
  // Taro puts it in whether it is used or not; an import of ScrollView brings it back.
  ctx.modifyComponentConfig(({ componentConfig }: ComponentChoice) =>
    componentConfig.includes.delete('scroll-view'),
  )
}
