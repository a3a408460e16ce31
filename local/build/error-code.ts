/** Node's code of a failed system call, `EEXIST`; '' for whatever has none. */
export const errorCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
