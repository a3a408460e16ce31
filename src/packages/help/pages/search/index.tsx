import { View } from '@tarojs/components'
import { useEffect } from 'react'
import type { Answer } from '@/contract/knowledge/answer'
import { topicGroups } from '@/contract/knowledge/topic'
import { fill } from '@/domain/knowledge/figures'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { Field } from '@/src/components/field'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { Offline } from '@/src/components/state'
import { openPage, usePageQuery } from '@/src/platform/navigate'
import { pages } from '@/src/routes'
import { figuresToday } from '../../library/figures-today'
import { articlesOf, askForNews, useNews } from '../../library/library'
import { tellMissed } from '../../library/tell-missed'
import { DoItHere } from '../../parts/do-it-here'
import { WaysOn } from '../../parts/find-a-person'
import { StopCard } from '../../parts/stop-card'
import { articlePage, topicsPage } from '../../routes'
import { useQuestion } from './use-question'

/** Put in the customer's own words, answered on the phone itself: with a net or without. */
export default function SearchPage() {
  const { typed, setTyped, answer, leave } = useQuestion(decoded(usePageQuery().q ?? ''))
  useEffect(() => {
    void askForNews()
    void tellMissed(null)
  }, [])
  return (
    <Page>
      <Field
        label="想问什么？"
        hint="像跟人说话一样写就行，比如：洗一半就不热了"
        value={typed}
        onChange={setTyped}
        maxLength={300}
      />
      <Offline note="没关系，这里不用网也能查。" />
      <View className="stack" role="status">
        {answer === undefined ? <Beginnings /> : <Answered answer={answer} onLeave={leave} />}
      </View>
      <Hotline />
    </Page>
  )
}

function Answered({ answer, onLeave }: { answer: Answer; onLeave: () => void }) {
  const articles = useNews(articlesOf)
  const figures = figuresToday()
  const found =
    answer.kind === 'notFound'
      ? []
      : answer.hits.flatMap(({ topic }) => articles.find((one) => one.topic === topic) ?? [])
  const [first, ...others] = found
  return (
    <>
      {answer.stop !== null && <StopCard rule={answer.stop} />}
      {first === undefined ? (
        <>
          <View>
            <View className="t-section">没找到现成的答案</View>
            <View className="t-small">
              不想拿不对题的糊弄您。可以换个说法再问一句，也可以直接找人。您问的我们会记下来补上，不记您是谁。
            </View>
          </View>
          <WaysOn onLeave={onLeave} />
        </>
      ) : (
        <>
          <Card onTap={() => openPage(articlePage(first.topic))}>
            <View className="stack stack-tight">
              <View className="t-section">{first.title}</View>
              <View>{fill(first.answer, figures)}</View>
              <View className="t-small">点开看怎么做</View>
            </View>
          </Card>
          <DoItHere topic={first.topic} />
          {others.length > 0 && (
            <Card>
              <View className="t-small">要问的不是这个？</View>
              {others.slice(0, 3).map(({ topic, title }) => (
                <Cell key={topic} title={title} onTap={() => openPage(articlePage(topic))} />
              ))}
            </Card>
          )}
        </>
      )}
    </>
  )
}

/** Before anything is asked: what most ask, and everything by its theme. */
function Beginnings() {
  const articles = useNews(articlesOf)
  const often = ['repair.weak-heating', 'repair.not-working', 'warranty.term', 'fee.visit', 'safety.duration']
  return (
    <>
      <Card>
        <View className="t-small">大家常问</View>
        {often
          .flatMap((topic) => articles.find((one) => one.topic === topic) ?? [])
          .map(({ topic, title }) => (
            <Cell key={topic} title={title} onTap={() => openPage(articlePage(topic))} />
          ))}
      </Card>
      <Card>
        <Cell
          icon="list"
          title="按主题找"
          note={topicGroups
            .slice(0, 5)
            .map(({ zh }) => zh)
            .join('、')}
          onTap={() => openPage(topicsPage)}
        />
        <Cell icon="text" title="说明书" note="按型号看，可以存下来" onTap={() => openPage(pages.manual)} />
      </Card>
    </>
  )
}

/** Neither WeChat nor Taro's router decodes what stands in an address. */
const decoded = (asked: string): string => {
  try {
    return decodeURIComponent(asked)
  } catch {
    return asked
  }
}
