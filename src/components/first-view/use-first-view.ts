import { useEffect, useState } from 'react'

/**
 * The rows to draw: at first only so many as a screen holds, all of them a moment later. What a page draws first
 * goes to WeChat's view in one piece, and a long list in it keeps the page white.
 */
export const useFirstView = <Row>(rows: readonly Row[], atFirst: number): readonly Row[] => {
  const [settled, setSettled] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), 0)
    return () => clearTimeout(timer)
  }, [])
  return settled ? rows : rows.slice(0, atFirst)
}
