const symbols = '0123456789abcdefghijklmnopqrstuvwxyz'
const length = 24

/**
 * The name of one intent. It needs to be new, not secret: the server keeps each customer's apart. Phones in
 * WeChat have no `crypto.randomUUID`.
 */
export const newRequestId = (): string =>
  Date.now().toString(36) +
  Array.from({ length: length - 8 }, () => symbols.charAt(Math.floor(Math.random() * symbols.length))).join(
    '',
  )
