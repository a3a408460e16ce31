const fs = require('node:fs')
const path = require('node:path')
const simulate = require('miniprogram-simulate')
const phone = require('./phone')

/** Longer than a page repeats a call before it says that it is off the net. */
const PATIENCE_MS = 5_000
/** Long enough for React's timers and the simulated view thread to come to rest. */
const SETTLE_MS = 300

/**
 * Runs pages of a built mini-program in `miniprogram-simulate`, which is WeChat's own component system.
 * `compiler: 'official'` is WeChat's template compiler; the other one renders Taro's pages empty.
 * @param {string} dist folder with app.json
 */
module.exports = function createHarness(dist) {
  if (!fs.existsSync(path.join(dist, 'app.json'))) {
    throw new Error(`No built mini-program in ${dist}: run \`npm run build:weapp\` first.`)
  }
  const config = JSON.parse(fs.readFileSync(path.join(dist, 'app.json'), 'utf8'))
  const stack = []
  let app = {}
  Object.assign(global.wx, phone())
  global.App = (definition) => {
    app = definition
  }
  global.getApp = () => app
  global.getCurrentPages = () => stack
  // The simulator knows components only: a page is registered as one, its hooks as methods that we call.
  const { Component } = global
  global.Page = ({ data, options, behaviors, ...rest }) => {
    const isMethod = ([, value]) => typeof value === 'function'
    const methods = Object.fromEntries(Object.entries(rest).filter(isMethod))
    Component({ data, options, behaviors: Array.isArray(behaviors) ? behaviors : [], methods })
  }
  require(path.join(dist, 'app.js'))
  app.onLaunch?.({ path: '', query: {}, scene: 1001 })

  return {
    pages: pagesOf(config),
    /** Opens a page; a path can be loaded only once a test file. */
    async open(route, query = {}) {
      const id = simulate.load(path.join(dist, route), 'main', { compiler: 'official', rootPath: dist })
      const component = simulate.render(id)
      const { instance } = component
      Object.assign(instance, { route, __route__: route })
      stack.push(instance)
      const place = document.createElement('div')
      document.body.append(place)
      component.attach(place)
      await instance.onLoad?.(query)
      instance.onShow?.()
      instance.onReady?.()
      await simulate.sleep(SETTLE_MS)
      return {
        component,
        place,
        instance,
        /** What the page says, once it says anything: it may show bare shapes while it asks the cloud. */
        async words() {
          const until = Date.now() + PATIENCE_MS
          while (place.textContent.trim() === '' && Date.now() < until) await simulate.sleep(50)
          return place.textContent.trim()
        },
        close() {
          instance.onUnload?.()
          stack.pop()
          component.detach()
          place.remove()
        },
      }
    },
  }
}

/** Every page of app.json, those of subpackages with their root. */
function pagesOf({ pages, subPackages = [], subpackages = [] }) {
  const inPackages = [...subPackages, ...subpackages].flatMap(({ root, pages: names }) =>
    names.map((name) => path.posix.join(root, name)),
  )
  return [...pages, ...inPackages]
}
