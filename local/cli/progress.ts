export interface Progress {
  /** Says what is being done, in the place of what was said since the last `done`. */
  now(text: string): void
  /** The same thing goes on: moves the line of a terminal, says nothing in a file. */
  still(text: string): void
  /** Says that it is done, and for good. */
  done(text: string): void
}

/** What a terminal or a file takes. */
export interface Out {
  write(text: string): unknown
  isTTY?: boolean
}

const CLEAR_LINE = '\r\u001b[2K'

/** Lines that move on a terminal; in a file each is said once. `close` stops the counting of seconds. */
export const progressOn = (out: Out, clock: () => number = Date.now): Progress & { close(): void } => {
  let timer: NodeJS.Timeout | null = null
  const stop = () => {
    if (timer) clearInterval(timer)
    timer = null
  }
  let startedAt = 0
  const show = (text: string) => {
    stop()
    const draw = () => out.write(`${CLEAR_LINE}${text} ${secondsOf(clock() - startedAt)}`)
    draw()
    timer = setInterval(draw, 1_000).unref()
  }
  return {
    now(text) {
      startedAt = clock()
      if (out.isTTY) show(text)
      else out.write(`${text}\n`)
    },
    still(text) {
      if (out.isTTY) show(text)
    },
    done(text) {
      stop()
      out.write(out.isTTY ? `${CLEAR_LINE}${text}\n` : `${text}\n`)
    },
    close: stop,
  }
}

/** `3 s`. */
export const secondsOf = (ms: number): string => `${Math.round(ms / 1000)} s`
