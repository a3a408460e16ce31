// Plain JavaScript of an old kind, so that a Node that is too old gets a sentence and not a stack.
const fs = require('node:fs')
const path = require('node:path')
const { fits } = require('./node-version.cjs')

const root = path.resolve(__dirname, '../..')

/** Loads `<program>.ts` of this folder, where this Node and the installed packages can run it. */
module.exports = (program) => {
  const wanted = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')).engines.node
  const version = process.versions.node
  if (!fits(version, wanted)) {
    stop(`This needs Node ${wanted}, and this is ${version}. (请换一个 Node 版本)`)
  } else if (!fs.existsSync(path.join(root, 'node_modules/tsx'))) {
    stop('The packages are missing. Run: npm ci (请先运行 npm ci)')
  } else {
    process.chdir(root)
    require('tsx/cjs')
    require(path.join(__dirname, `${program}.ts`))
  }
}

const stop = (reason) => {
  console.error(reason)
  process.exitCode = 1
}
