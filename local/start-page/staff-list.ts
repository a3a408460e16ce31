import { roleLabel, type StaffRole, staffRole } from '@/contract/staff/account'
import { button, element } from './element'
import type { StaffAccount } from './host-api'
import { openConsole } from './open-console'

const ASIDE: Record<StaffRole, string> = {
  agent: '接电话，受理',
  dispatcher: '派给网点',
  outletManager: '安排师傅',
  technician: '出发、到达、完工',
  quality: '看回访，结单',
  administrator: '只管设置，看不到工单',
}

/** Everybody at the desk; a press opens the console as that person. */
export const staffIn = (room: HTMLElement, staff: readonly StaffAccount[]): void => {
  const said = element('p', { class: 'small', role: 'status' })
  const open = async (account: StaffAccount) => {
    said.textContent = ''
    if (!(await openConsole(account))) {
      said.textContent = `没能打开。请允许这个页面打开新标签页，或自己去 /console/ 用 ${account.account} 登录。`
    }
  }
  const passwords = [...new Set(staff.map(({ password }) => password))]
  room.append(
    element(
      'p',
      { class: 'small' },
      '点名字就登录好了，在新标签页里。自己登录的话，密码都是 ',
      code(passwords.join('、')),
      '。',
    ),
    said,
    ...staffRole.options.map((role) =>
      element(
        'div',
        { class: 'role' },
        element('h3', {}, roleLabel[role], element('span', {}, ASIDE[role])),
        element(
          'div',
          { class: 'desks' },
          ...staff.filter((one) => one.role === role).map((one) => desk(one, () => void open(one))),
        ),
      ),
    ),
  )
}

const desk = ({ name, place, account }: StaffAccount, onPress: () => void): HTMLElement =>
  button(
    { class: 'desk', 'aria-label': `以${name}（${place}，账号 ${account}）打开服务台` },
    onPress,
    element('span', { class: 'desk-name' }, name, element('span', {}, place)),
    code(account),
  )

const code = (text: string) => element('code', {}, text)
