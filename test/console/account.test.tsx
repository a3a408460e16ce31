import { errorCopy } from '@/contract/error-code'
import { accountSignIn } from '@/contract/staff/account'
import { staffTicketList } from '@/contract/staff/ticket'
import { aTicket } from './builders/staff-ticket'
import { agent, FakeDesk, PASSWORD } from './fake-desk'
import {
  addressNow,
  clearDesk,
  fireEvent,
  press,
  screen,
  seeTicket,
  showDesk,
  typeInto,
  waitFor,
} from './show-desk'

afterEach(clearDesk)

const signIn = (password: string) => {
  typeInto('账号', 'agent')
  typeInto('密码', password)
  fireEvent.click(screen.getByRole('button', { name: '登录' }))
}

describe('given nobody is signed in', () => {
  test('when somebody opens a ticket by its address, then they sign in first and are there', async () => {
    const desk = new FakeDesk()
    showDesk(desk, { at: '/tickets/7K4902T?status=submitted', signedIn: false })
    expect(desk.arrivals).toEqual([])

    signIn(PASSWORD)

    expect(await seeTicket('7K4-902-T')).toBeTruthy()
    expect(addressNow()).toBe('/tickets/7K4902T?status=submitted')
    expect(desk.arrivalsAt(accountSignIn)).toEqual([{ account: 'agent', password: PASSWORD }])
  })

  test('when the password is wrong, then the page says so and stays', async () => {
    showDesk(new FakeDesk(), { signedIn: false })
    signIn('wrong')
    expect(await screen.findByText(errorCopy.SIGN_IN_FAILED)).toBeTruthy()
  })

  test('when it was wrong five times, then the page says how long the account is locked', async () => {
    const desk = new FakeDesk()
    showDesk(desk, { signedIn: false })
    for (let time = 1; time <= 6; time++) {
      await waitFor(() => expect(screen.getByLabelText('账号')).toHaveProperty('disabled', false))
      signIn('wrong')
      await waitFor(() => expect(desk.arrivalsAt(accountSignIn)).toHaveLength(time))
    }
    expect(await screen.findByText(errorCopy.SIGN_IN_LOCKED)).toBeTruthy()
  })

  test('when a field is empty, then it is named and nothing is sent', async () => {
    const desk = new FakeDesk()
    showDesk(desk, { signedIn: false })
    fireEvent.click(screen.getByRole('button', { name: '登录' }))
    expect(await screen.findByText('请填账号。')).toBeTruthy()
    expect(desk.arrivals).toEqual([])
  })
})

describe('given a session that ends while somebody writes', () => {
  test('when they sign in again, then what they wrote is still there', async () => {
    const desk = new FakeDesk([aTicket()])
    const { queryClient } = showDesk(desk, { at: '/tickets/7K4902T' })
    await seeTicket('7K4-902-T')
    press('记备注')
    typeInto('备注（只给同事看）', '客户下午才在家')

    desk.refuseNext(staffTicketList, 'SIGN_IN_NEEDED')
    void queryClient.invalidateQueries({ queryKey: ['tickets'] })
    expect(await screen.findByText('请再登录一次')).toBeTruthy()
    expect(document.querySelector('.gate')).toHaveProperty('hidden', true)

    signIn(PASSWORD)
    expect(await seeTicket('7K4-902-T')).toBeTruthy()
    expect(screen.getByLabelText('备注（只给同事看）')).toHaveProperty('value', '客户下午才在家')
  })

  test('when somebody else signs in, then nothing of the first one is left', async () => {
    const desk = new FakeDesk([aTicket()])
    const { queryClient } = showDesk(desk, { at: '/tickets/7K4902T' })
    await seeTicket('7K4-902-T')
    press('记备注')
    typeInto('备注（只给同事看）', '客户下午才在家')
    desk.refuseNext(staffTicketList, 'SIGN_IN_NEEDED')
    void queryClient.invalidateQueries({ queryKey: ['tickets'] })
    await screen.findByText('请再登录一次')

    desk.staff = { ...agent, staffId: 'staff:other', name: '周敏' }
    signIn(PASSWORD)
    await screen.findByText('周敏')
    await seeTicket('7K4-902-T')
    press('记备注')
    expect(screen.getByLabelText('备注（只给同事看）')).toHaveProperty('value', '')
  })
})

test('given somebody signed in, when they leave, then the page asks for a sign-in and the tab forgets the session', async () => {
  showDesk(new FakeDesk())
  await screen.findByText('7K4-902-T')
  press('退出')
  expect(await screen.findByRole('heading', { name: '登录' })).toBeTruthy()
  expect(window.sessionStorage).toHaveLength(0)
})

test('given an administrator, when they sign in, then no ticket is asked for', async () => {
  const desk = new FakeDesk()
  desk.staff = { ...agent, role: 'administrator' }
  showDesk(desk)
  await waitFor(() => expect(addressNow()).toBe('/knowledge'))
  await waitFor(() => expect(desk.arrivals).not.toEqual([]))
  expect(desk.arrivals.filter(({ endpoint }) => endpoint.startsWith('ticket.'))).toEqual([])
})
