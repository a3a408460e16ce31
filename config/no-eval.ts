interface RuntimeModule {
  name: string
  generate(): string
}

interface Compiler {
  hooks: {
    thisCompilation: {
      tap(name: string, use: (compilation: Compilation) => void): void
    }
  }
}

interface Compilation {
  hooks: { runtimeModule: { tap(name: string, use: (module: RuntimeModule) => void): void } }
}

/**
 * WeChat forbids `eval` and `new Function`, and its code scan looks for them. The one left in the package is
 * webpack's own way to the global object (React's `global`); WeChat's logic thread has `global` by name.
 * zod's is gone because `zod/mini` never compiles its parsers.
 */
export class NoEvalPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('NoEval', (compilation) => {
      compilation.hooks.runtimeModule.tap('NoEval', (module) => {
        if (module.name !== 'global') return
        module.generate = () =>
          "__webpack_require__.g = typeof globalThis === 'object' ? globalThis : global;"
      })
    })
  }
}
