import path from 'node:path'

export const targetNames = ['functions', 'start-page', 'console', 'h5', 'weapp'] as const
export type TargetName = (typeof targetNames)[number]

export interface Target {
  name: TargetName
  /** What people read while it is built. */
  label: string
  /** Files and folders, from the repository's root, whose change makes the output out of date. */
  sources: readonly string[]
  /** The folder built into, and a file that tells that the build came to its end. */
  output: string
  lastFile: string
  /** A Node program with its arguments, from the repository's root. */
  program: readonly string[]
  env?: Record<string, string>
}

const PACKAGES = ['package-lock.json', 'tsconfig.json']
const RULES = ['contract', 'domain', ...PACKAGES]
const APP = ['src', 'config', 'babel.config.js', 'project.config.json', ...RULES]

/** Set even where the caller's says otherwise: a test that has something built runs with `test`. */
const PRODUCTION = { NODE_ENV: 'production' }

const taro = (type: string): string[] => [
  'node_modules/@tarojs/cli/bin/taro',
  'build',
  '--type',
  type,
  '--env',
  'production',
  '--no-check',
]

/** Everything that is built, in the order in which a new user waits for it. */
export const targets: readonly Target[] = [
  {
    name: 'functions',
    label: 'cloud functions',
    sources: ['cloudfunctions', 'scripts/build-functions.mjs', ...RULES],
    output: 'dist/cloudfunctions',
    lastFile: 'staff/index.js',
    program: ['scripts/build-functions.mjs'],
  },
  {
    name: 'start-page',
    label: 'start page',
    sources: [
      'local/start-page',
      'local/demo/pictures',
      'local/build/build-start-page.mjs',
      'contract',
      ...PACKAGES,
    ],
    output: 'dist/start-page',
    lastFile: 'index.html',
    program: ['local/build/build-start-page.mjs'],
  },
  {
    name: 'console',
    label: 'staff console',
    sources: ['console', ...RULES],
    output: 'dist/console',
    lastFile: 'index.html',
    program: [
      'node_modules/vite/bin/vite.js',
      'build',
      '--config',
      'console/vite.config.mts',
      '--logLevel',
      'warn',
    ],
    env: PRODUCTION,
  },
  {
    name: 'h5',
    label: "customer's app for the browser",
    sources: APP,
    output: 'dist/h5',
    lastFile: 'index.html',
    program: taro('h5'),
    env: PRODUCTION,
  },
  {
    name: 'weapp',
    label: "customer's app for WeChat",
    sources: APP,
    output: 'dist/weapp',
    lastFile: 'app.json',
    program: taro('weapp'),
    env: PRODUCTION,
  },
]

/** The repository's folder. */
export const root = path.resolve(__dirname, '../..')
