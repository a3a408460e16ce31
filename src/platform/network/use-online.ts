import { useEffect, useState } from 'react'
import { network } from '.'

/** Whether the phone has a connection; believed until it says otherwise. */
export const useOnline = (): boolean => {
  const [online, setOnline] = useState(true)
  useEffect(() => {
    let here = true
    void network.isOnline().then((now) => here && setOnline(now))
    const stop = network.onChange(setOnline)
    return () => {
      here = false
      stop()
    }
  }, [])
  return online
}
