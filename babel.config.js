/**
 * `dist/weapp` may hold nothing above ES2015: the oldest engines that WeChat still runs on (iOS 11, Chromium 51)
 * know exactly that much. The H5 build is for today's browsers.
 */
const weapp = {
  targets: { ios: '11', chrome: '51' },
  // Native since ES2015; Babel would rewrite them for odd bugs of Safari (tagged templates' identity, scopes in
  // default values) that nothing here meets, at 8 KB.
  exclude: ['transform-template-literals', 'transform-parameters', 'transform-destructuring'],
  // Object spread by Object.assign, `?.` by `== null`. Array spread and for-of stay native, so stay right.
  loose: true,
}

const h5 = { targets: { chrome: '87', safari: '14', firefox: '78', edge: '88' } }

module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        useBuiltIns: false,
        hot: false,
        ...(process.env.TARO_ENV === 'h5' ? h5 : weapp),
      },
    ],
  ],
}
