declare module 'miniprogram-compiler' {
  /** WeChat's template compiler: a function body that returns `$gwx(path)`. */
  export function wxmlToJs(rootPath: string, options?: { maxBuffer?: number }): string
}
