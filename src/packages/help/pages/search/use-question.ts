import { useEffect, useMemo, useRef, useState } from 'react'
import type { Answer } from '@/contract/knowledge/answer'
import { useHidden } from '@/src/platform/shown'
import { useNews } from '../../library/library'
import { searchBy } from '../../library/search'
import { tellMissed } from '../../library/tell-missed'

/** A pause in typing as long as that is a question. */
const PAUSE_MS = 250

/** What is typed, and its answer after a pause; what found nothing is told to the editors when the page is left. */
export const useQuestion = (first: string) => {
  const [typed, setTyped] = useState(first)
  const [question, setQuestion] = useState(first)
  const index = useNews((news) => news.index)
  useEffect(() => {
    const timer = setTimeout(() => setQuestion(typed), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  const answer = useMemo(
    (): Answer | undefined => (question.trim() === '' ? undefined : searchBy(index)(question)),
    [question, index],
  )

  const missed = useRef<string | null>(null)
  missed.current = answer?.kind === 'notFound' ? question : null
  const told = useRef<string | null>(null)
  /** Only the last question counts: those on the way to it were half typed. */
  const leave = () => {
    if (missed.current === told.current) return
    told.current = missed.current
    void tellMissed(missed.current)
  }
  useHidden(leave)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is gone
  useEffect(() => leave, [])

  return { typed, setTyped, answer, leave }
}
