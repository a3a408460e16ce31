import type { Article } from '@/contract/knowledge/article'
import { lineLabel } from '@/contract/ticket/report'
import { drawings } from '@/domain/knowledge/drawings'
import { fill } from '@/domain/knowledge/figures'
import { stopRules } from '@/domain/knowledge/stop-rules'

interface ArticleViewProps {
  article: Article
  figures: Readonly<Record<string, string>>
}

/** The article as customers read it, and how they ask for it. */
export const ArticleView = ({ article, figures }: ArticleViewProps) => {
  const { stop, answer, steps, callWhen, lines, asked } = article
  const told = (words: string) => fill(words, figures)
  return (
    <article className="knowledge-read">
      {stop !== undefined && (
        <p className="knowledge-stop">
          <strong>{stopRules[stop].title}</strong> {stopRules[stop].words}
        </p>
      )}
      <p>{told(answer)}</p>
      <ol className="knowledge-steps">
        {steps.map(({ words, drawing }) => (
          <li key={words}>
            {told(words)}
            {drawing !== undefined && <span className="faint"> 图：{drawings[drawing].alt}</span>}
          </li>
        ))}
      </ol>
      <h3>找我们</h3>
      <ul>
        {callWhen.map((words) => (
          <li key={words}>{told(words)}</li>
        ))}
      </ul>
      {lines.length > 0 && (
        <>
          <h3>不同产品</h3>
          <ul>
            {lines.map(({ line, words }) => (
              <li key={line}>
                {lineLabel[line]}：{told(words)}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>客户这样问（{asked.length}）</h3>
      <p className="faint">{asked.join('、')}</p>
    </article>
  )
}
