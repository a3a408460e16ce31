import { useEffect, useRef, useState } from 'react'

/** What is left of a time, each second. @param untilAt epoch ms by this clock @param onOver once, at its end */
export const useLeft = (untilAt: number, onOver: () => void): number => {
  const [leftMs, setLeftMs] = useState(() => untilAt - Date.now())
  const over = useRef(onOver)
  over.current = onOver
  useEffect(() => {
    const look = () => {
      const left = untilAt - Date.now()
      setLeftMs(left)
      if (left > 0) return
      clearInterval(timer)
      over.current()
    }
    const timer = setInterval(look, 1_000)
    look()
    return () => clearInterval(timer)
  }, [untilAt])
  return leftMs
}
