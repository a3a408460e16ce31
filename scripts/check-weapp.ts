import { existsSync } from 'node:fs'
import { packageBytes, packageFaults } from './weapp-package'

/** `npm run check:weapp`: says what WeChat would refuse in dist/weapp, and how big it is. */
const dist = process.argv[2] ?? 'dist/weapp'

if (!existsSync(`${dist}/app.json`)) {
  console.error(`No built mini-program in ${dist}: run \`npm run build:weapp\` first.`)
  process.exit(1)
}
const { main, subpackages } = packageBytes(dist)
console.log(`main package ${main} bytes`)
for (const [root, bytes] of Object.entries(subpackages)) console.log(`${root} ${bytes} bytes`)
const faults = packageFaults(dist)
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
