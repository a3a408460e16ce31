export interface Network {
  /** Whether there is any connection; a connection may still lead nowhere. */
  isOnline(): Promise<boolean>
  /** Calls back after each change; answers the function that ends it. */
  onChange(listener: (online: boolean) => void): () => void
}
