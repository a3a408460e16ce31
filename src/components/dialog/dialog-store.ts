import { create } from 'zustand'

export interface Question {
  title: string
  body?: string
  /** The word on the button that does it. */
  confirm: string
  /** The word on the way back; without it there is only one button. */
  cancel?: string
}

interface Asked extends Question {
  answer: (yes: boolean) => void
}

export const useDialog = create<{ asked: Asked | undefined }>(() => ({ asked: undefined }))

/**
 * Asks above the page in view and answers what was chosen. A second question while one is open waits for
 * nobody: it answers no at once, so that two can never lie on one another.
 */
export const ask = (question: Question): Promise<boolean> => {
  if (useDialog.getState().asked) return Promise.resolve(false)
  return new Promise((resolve) => {
    const answer = (yes: boolean) => {
      useDialog.setState({ asked: undefined })
      resolve(yes)
    }
    useDialog.setState({ asked: { ...question, answer } })
  })
}
