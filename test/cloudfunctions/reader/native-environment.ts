import { TestEnvironment } from 'jest-environment-node'

/**
 * Jest gives each test file its own arrays and its own loader of modules. Packages with binaries know only Node's:
 * onnxruntime refuses a Float32Array of another realm, and pdf.js is an ES module, which jest doesn't load.
 */
export default class NativeEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup()
    Object.assign(this.global, { Float32Array, Uint8ClampedArray, Int32Array })
    Object.assign(this.global.process, {
      getBuiltinModule: process.getBuiltinModule.bind(process),
      // a copy would not tell the libraries where the fonts are
      env: process.env,
    })
  }
}
