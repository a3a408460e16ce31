/** What makes a button open WeChat's own chat with the brand's agents; null where there is none. */
export type ServiceChat = { openType: 'contact' } | null
