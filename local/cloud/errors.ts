/** A refusal as the cloud words it: HTTP 200 with `{code, message}`; the SDK throws it with the same code. */
export class CloudError extends Error {
  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'CloudError'
  }
}

export const invalidParam = (message: string, cause?: unknown) =>
  new CloudError('INVALID_PARAM', message, { cause })

export const requestFailed = (message: string, cause?: unknown) =>
  new CloudError('DATABASE_REQUEST_FAILED', `[FailedOperation] ${message}`, { cause })

/** Names the index and never the value: messages are logged, values may be personal. */
export const duplicateKey = (collection: string, index: string) =>
  requestFailed(`multiple write errors: E11000 duplicate key error collection: ${collection} index: ${index}`)

export const collectionMissing = (collection: string) =>
  new CloudError('DATABASE_COLLECTION_NOT_EXIST', `[ResourceNotFound] Db or Table not exist: ${collection}.`)

export const collectionExists = (collection: string) =>
  new CloudError(
    'DATABASE_COLLECTION_ALREADY_EXIST',
    `[ResourceUnavailable.ResourceExist] Table exist: ${collection}.`,
  )

/** The only code on which the SDK's `runTransaction` tries again. */
export const transactionConflict = () =>
  new CloudError(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others.',
  )

export const transactionGone = () =>
  new CloudError(
    'DATABASE_TRANSACTION_FAIL',
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, it must be committed or aborted in 30 seconds.',
  )
