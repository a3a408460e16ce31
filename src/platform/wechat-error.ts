/** WeChat says what went wrong only in words: `errMsg` of what its calls throw or answer. */
export const errorText = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return String(error)
  if ('errMsg' in error) return String(error.errMsg)
  return 'message' in error ? String(error.message) : ''
}

/** WeChat's number for it, where it gives one. */
export const errorCode = (error: unknown): number | undefined => {
  if (typeof error !== 'object' || error === null) return undefined
  const code = 'errno' in error ? error.errno : 'errCode' in error ? error.errCode : undefined
  return typeof code === 'number' ? code : undefined
}

/** The customer closed what was offered. */
export const isCancelled = (error: unknown): boolean => /cancel/i.test(errorText(error))

/** The customer, the phone or the privacy declaration forbids it: errno 104 not agreed, 112 not declared. */
export const isDenied = (error: unknown): boolean =>
  [103, 104, 112].includes(errorCode(error) ?? 0) ||
  /auth|deny|denied|privacy|permission/i.test(errorText(error))
