import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'

interface MiniPlatform {
  template?: { mergeComponents(ctx: IPluginContext, patch: Record<string, Record<string, string>>): void }
  runtimePath: string | string[]
}

/**
 * Taro's WXML templates drop every `aria-*` silently. They keep what is declared on both sides: in the template
 * at build time, and in the table of short names that the runtime writes its data by.
 */
export default (ctx: IPluginContext, options: { attributes: Record<string, Record<string, string>> }) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: MiniPlatform) {
      if (!platform.template) return
      platform.template.mergeComponents(ctx, options.attributes)
      platform.runtimePath = [platform.runtimePath, path.join(__dirname, 'runtime.ts')].flat()
    },
  })
}
