/**
 * `dist/weapp` may hold nothing above ES2015: the oldest engines WeChat still runs on (iOS 10, Chromium 51)
 * know exactly that much. The H5 build is for today's browsers.
 */
const targets =
  process.env.TARO_ENV === 'h5'
    ? { chrome: '87', safari: '14', firefox: '78', edge: '88' }
    : { ios: '10', chrome: '51' }

module.exports = {
  presets: [
    ['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false, hot: false, targets }],
  ],
}
