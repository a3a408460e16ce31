import { NavLink } from 'react-router'
import { paths } from '@/console/lib/paths'

const views = [
  { path: paths.knowledge, label: '文章' },
  { path: paths.missed, label: '没答上的问题' },
  { path: paths.deflection, label: '省下的上门' },
]

/** The three views of the editors' area. */
export const KnowledgeHead = ({ title, words }: { title: string; words: string }) => (
  <header className="list-head">
    <h1>{title}</h1>
    <p className="queue-words">{words}</p>
    <nav className="knowledge-views" aria-label="知识">
      {views.map(({ path, label }) => (
        <NavLink key={path} to={path} end>
          {label}
        </NavLink>
      ))}
    </nav>
  </header>
)
