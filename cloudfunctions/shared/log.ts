/** What a log line may hold: names, codes and figures. Never words of a person, numbers of a phone, an openid. */
export interface LogLine {
  level: 'info' | 'warn' | 'error'
  what: string
  fn?: string
  endpoint?: string
  code?: string
  ms?: number
  count?: number
  ticketNo?: string
  template?: string
  field?: string
  cause?: string
}

export type Log = (line: LogLine) => void

/** One JSON line each, as CloudBase's log search reads them. */
export const consoleLog: Log = (line) => {
  console.log(JSON.stringify(line))
}

/** The chain of causes by name and code; messages may quote a document, so only our own are told. */
export const causeOf = (error: unknown): string => {
  const names: string[] = []
  for (let at: unknown = error; at instanceof Error && names.length < 5; at = at.cause) {
    const code = (at as { code?: unknown }).code
    names.push(typeof code === 'string' ? `${at.name}:${code}` : `${at.name}: ${firstFrame(at)}`)
  }
  if (names.length > 0) return names.join(' <- ')
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : typeof error
}

const firstFrame = (error: Error): string => (error.stack ?? '').split('\n')[1]?.trim() ?? ''
