/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Where the functions answer, without a slash at the end; empty means the console's own origin. */
  readonly VITE_API_BASE?: string
}
