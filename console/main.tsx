import { createRoot } from 'react-dom/client'
import { HashRouter } from 'react-router'
import { App } from './app'
import { createHttpCall } from './lib/http-call'
import { putFile } from './lib/put-file'
import { createQueryClient } from './lib/query-client'
import { createSessionStore } from './lib/session'
import './styles/tokens.css'
import './styles/base.css'
import './styles/shell.css'
import './styles/list.css'
import './styles/ticket.css'
import './styles/form.css'
import './styles/dispatch.css'
import './styles/stock.css'
import './styles/matters.css'
import './styles/proofs.css'

const session = createSessionStore(window.sessionStorage, Date.now())
const call = createHttpCall({
  apiBase: import.meta.env.VITE_API_BASE ?? '',
  token: session.token,
  fetch: window.fetch.bind(window),
})

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(
  <HashRouter>
    <App call={call} putFile={putFile} session={session} queryClient={createQueryClient()} />
  </HashRouter>,
)
