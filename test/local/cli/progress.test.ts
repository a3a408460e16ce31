import { progressOn } from '@/local/cli/progress'

const outlet = (isTTY: boolean) => {
  const written: string[] = []
  return { isTTY, written, write: (text: string) => void written.push(text) }
}

describe('progress', () => {
  beforeEach(() => void jest.useFakeTimers())
  afterEach(() => void jest.useRealTimers())

  it('in a file is one line a step', () => {
    const out = outlet(false)
    const progress = progressOn(out)
    progress.now('Loading …')
    progress.still('Loading, 2 of 9 …')
    jest.advanceTimersByTime(5_000)
    progress.done('Loaded')
    expect(out.written).toEqual(['Loading …\n', 'Loaded\n'])
  })

  it('on a terminal counts the seconds on one line until it is done', () => {
    const out = outlet(true)
    let now = 0
    const progress = progressOn(out, () => now)
    progress.now('Building …')
    now = 1_000
    jest.advanceTimersByTime(1_000)
    progress.done('Built')
    now = 9_000
    jest.advanceTimersByTime(8_000)
    const line = '\r\u001b[2K'
    expect(out.written).toEqual([`${line}Building … 0 s`, `${line}Building … 1 s`, `${line}Built\n`])
  })

  it('on a terminal keeps counting from the begin while the same thing goes on', () => {
    const out = outlet(true)
    let now = 0
    const progress = progressOn(out, () => now)
    progress.now('Loading …')
    now = 3_000
    progress.still('Loading, 2 of 9 …')
    progress.close()
    expect(out.written.at(-1)).toContain('Loading, 2 of 9 … 3 s')
  })
})
