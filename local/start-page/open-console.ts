import { type StaffAccount, signIn } from './host-api'

/** Where the console keeps who is signed in, see console/lib/session. */
const KEY = 'console.session'

/**
 * Opens the console in a tab of its own as that member of staff; each tab has its own session. The tab is
 * opened first, in the tap itself: a browser blocks one that comes after an answer.
 * @returns whether it worked
 */
export const openConsole = async (account: StaffAccount): Promise<boolean> => {
  const tab = window.open('about:blank', '_blank')
  if (!tab) return false
  try {
    tab.document.title = `${account.name} · 正在打开`
    tab.sessionStorage.setItem(KEY, JSON.stringify(await signIn(account)))
    tab.location.replace('/console/')
    return true
  } catch {
    tab.close()
    return false
  }
}
