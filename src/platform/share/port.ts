/** What lies in a chat when a page was sent on; nothing personal may stand on it. */
export interface ShareCard {
  title: string
  /** Without a leading slash. */
  page: string
}
