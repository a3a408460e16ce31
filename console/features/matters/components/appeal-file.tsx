import { Link } from 'react-router'
import { paths } from '@/console/lib/paths'
import type { AppealFile as File } from '@/contract/desk/view'
import { coverLabel } from '@/contract/product/verdict'

/** What an appeal is about: the verdict as it stands, why, and each proof with the way to its picture. */
export const AppealFile = ({ file: { verdict, proofs } }: { file: File }) => (
  <section className="facts" aria-label="保修结论和凭证">
    <h3>现在的结论：{coverLabel[verdict.verdict]}</h3>
    <p>{verdict.words}</p>
    <p className="faint">
      条款 {verdict.rule.id}（{verdict.rule.version} 版），把握 {Math.round(verdict.confidence * 100)}%
    </p>
    <ol className="matter-reasons">
      {verdict.reasons.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ol>
    {proofs.length > 0 && (
      <ul className="matter-proofs">
        {proofs.map(({ proofId, kind, label, day, why, ruled }) => (
          <li key={proofId}>
            {kind === 'finding' ? (
              <span>{label}</span>
            ) : (
              <Link to={paths.proof(proofId)}>
                {label}
                {day === null ? '' : ` ${day}`}
              </Link>
            )}
            <span>{why}</span>
            {ruled !== null && <span className="faint">以前核对：{ruled}</span>}
          </li>
        ))}
      </ul>
    )}
  </section>
)
