import { View } from '@tarojs/components'
import { useEffect } from 'react'
import type { ArticleToRead } from '@/contract/knowledge/article'
import { lineLabel } from '@/contract/ticket/report'
import { symptomOf } from '@/contract/ticket/symptom'
import { type Figures, fill } from '@/domain/knowledge/figures'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { Hotline } from '@/src/components/hotline'
import { Icon } from '@/src/components/icon'
import { Page } from '@/src/components/page'
import { Empty } from '@/src/components/state'
import { openPage, usePageQuery } from '@/src/platform/navigate'
import { pages } from '@/src/routes'
import { figuresToday } from '../../library/figures-today'
import { articlesOf, askForNews, useNews, versionOf } from '../../library/library'
import { DoItHere } from '../../parts/do-it-here'
import { HelpSteps } from '../../parts/steps'
import { StopCard } from '../../parts/stop-card'
import { articlePage, topicsPage } from '../../routes'
import { Helped } from './helped'

/** One article in the order it is read: what to stop, the short answer, how, when to call. */
export default function ArticlePage() {
  const topic = usePageQuery().topic ?? ''
  const news = useNews()
  useEffect(() => void askForNews(), [])
  const articles = articlesOf(news)
  const article = articles.find((one) => one.topic === topic)
  if (article === undefined) {
    return (
      <Page>
        <Empty
          icon="text"
          title="没有这一篇"
          note="可能已经换下了。可以按主题找找，也可以打官方热线。"
          action={{ label: '按主题找', onTap: () => openPage(topicsPage) }}
        />
        <Hotline />
      </Page>
    )
  }
  return <Read key={topic} article={article} articles={articles} n={versionOf(news, topic)} />
}

interface ReadProps {
  article: ArticleToRead
  articles: readonly ArticleToRead[]
  n: number
}

function Read({ article, articles, n }: ReadProps) {
  const { topic, title, stop, answer, steps, callWhen, lines, see } = article
  const figures = figuresToday()
  const told = (words: string) => fill(words, figures)
  return (
    <Page action={<Next article={article} />}>
      <View className="t-title" role="heading" aria-level={2}>
        {title}
      </View>
      {stop !== undefined && <StopCard rule={stop} />}
      <View className="help-answer">{told(answer)}</View>
      <DoItHere topic={topic} />
      <Card>
        <HelpSteps steps={steps.map((step) => ({ ...step, words: told(step.words) }))} />
      </Card>
      {lines.length > 0 && <Differences lines={lines} figures={figures} />}
      <Card tone="wait">
        <View className="t-strong">这些情况别再试，找我们</View>
        {callWhen.map((words) => (
          <View key={words} className="row">
            <Icon name="phone" />
            <View className="spring">{told(words)}</View>
          </View>
        ))}
      </Card>
      <Helped topic={topic} n={n} />
      {see.length > 0 && (
        <Card>
          <View className="t-small">再看看</View>
          {see
            .flatMap((other) => articles.find((one) => one.topic === other) ?? [])
            .map((other) => (
              <Cell key={other.topic} title={other.title} onTap={() => openPage(articlePage(other.topic))} />
            ))}
        </Card>
      )}
      <Hotline />
    </Page>
  )
}

function Differences({ lines, figures }: { lines: ArticleToRead['lines']; figures: Figures }) {
  return (
    <Card>
      <View className="t-small">不是浴霸的话</View>
      {lines.map(({ line, words }) => (
        <Cell key={line} title={lineLabel[line]} note={fill(words, figures)} />
      ))}
    </Card>
  )
}

/** Where danger is, nothing is tried: the safety page. Else the tree of the symptom, where there is one. */
function Next({ article: { symptom, stop } }: { article: ArticleToRead }) {
  if (symptom === undefined) {
    return (
      <Button kind="quiet" onTap={() => openPage(pages.help)}>
        再问一句
      </Button>
    )
  }
  if (symptomOf(symptom).safety || stop === 'electric' || stop === 'fire') {
    return <Button onTap={() => openPage(pages.safety)}>先断电，再报修</Button>
  }
  return (
    <>
      <Button onTap={() => openPage(`${pages.triage}?symptom=${symptom}`)}>一步步看是哪儿的事</Button>
      <Button kind="plain" onTap={() => openPage(`${pages.symptom}?symptom=${symptom}`)}>
        直接报修
      </Button>
    </>
  )
}
