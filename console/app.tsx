import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { ConfigProvider } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { useMemo } from 'react'
import { type DeskParts, DeskProvider } from './lib/desk-context'
import { watchSession } from './lib/watch-session'
import { Gate } from './shell/gate'
import { theme } from './theme'

interface AppProps extends DeskParts {
  queryClient: QueryClient
}

dayjs.locale('zh-cn')

/** The console within a router. */
export const App = ({ call, putFile, session, queryClient }: AppProps) => {
  const parts = useMemo(
    () => ({ call: watchSession(call, session), putFile, session }),
    [call, putFile, session],
  )
  return (
    <ConfigProvider
      locale={zhCN}
      theme={theme}
      virtual={false}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <QueryClientProvider client={queryClient}>
        <DeskProvider parts={parts}>
          <Gate />
        </DeskProvider>
      </QueryClientProvider>
    </ConfigProvider>
  )
}
