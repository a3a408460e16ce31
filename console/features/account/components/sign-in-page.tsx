import { Button, Form, Input } from 'antd'
import { Icon } from '@/console/components/icon'
import { RefusalNote } from '@/console/components/refusal-note'
import { refusalOf } from '@/console/lib/refused'
import { type Credentials, useSignIn } from '../api/use-sign-in'

interface SignInPageProps {
  /** The session ended while somebody worked: their page is kept behind this one. */
  lapsed: boolean
}

export const SignInPage = ({ lapsed }: SignInPageProps) => {
  const signIn = useSignIn()
  return (
    <main className="sign-in">
      <section className="sign-in-card">
        <p className="brand">
          <Icon name="glow" sizePx={24} />
          奥普服务台
        </p>
        <h1>{lapsed ? '请再登录一次' : '登录'}</h1>
        {lapsed && (
          <p className="sign-in-lapsed">离开得久了，登录已到时。登录后回到刚才的页面，填的都还在。</p>
        )}
        <Form<Credentials>
          layout="vertical"
          requiredMark={false}
          disabled={signIn.isPending}
          onFinish={(credentials) => signIn.mutate(credentials)}
        >
          <Form.Item name="account" label="账号" rules={[{ required: true, message: '请填账号。' }]}>
            <Input autoFocus autoComplete="username" size="large" maxLength={40} />
          </Form.Item>
          <Form.Item name="password" label="密码" rules={[{ required: true, message: '请填密码。' }]}>
            <Input.Password autoComplete="current-password" size="large" maxLength={200} />
          </Form.Item>
          <RefusalNote message={signIn.error ? refusalOf(signIn.error).message : null} />
          <Button type="primary" htmlType="submit" size="large" block loading={signIn.isPending}>
            登录
          </Button>
        </Form>
        <p className="sign-in-help">忘了密码，请找管理员重设。</p>
      </section>
    </main>
  )
}
