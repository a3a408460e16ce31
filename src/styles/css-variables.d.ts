import 'react'

declare module 'react' {
  interface CSSProperties {
    /** The page's font scale; see tokens.css. */
    '--f'?: string
    '--drawing'?: string
  }
}
