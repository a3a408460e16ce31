import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Manual, ManualArticle } from '@/domain/knowledge/manual'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { HelpSteps } from '../../parts/steps'
import { StopCard } from '../../parts/stop-card'

/** A chapter: each article short, its steps a tap away. What is dangerous stands open. */
export function Chapter({ section: { title, articles } }: { section: Manual['sections'][number] }) {
  return (
    <>
      <View className="t-section" role="heading" aria-level={3}>
        {title}
      </View>
      {articles.map((article) => (
        <Part key={article.topic} article={article} />
      ))}
    </>
  )
}

function Part({ article: { title, stop, answer, steps, callWhen, differs } }: { article: ManualArticle }) {
  const [open, setOpen] = useState(false)
  return (
    <Card>
      <View className="stack stack-tight">
        <View className="t-strong">{title}</View>
        {stop !== null && <StopCard rule={stop} />}
        <View>{answer}</View>
        {differs !== null && <View>您这一款：{differs}</View>}
        {open ? (
          <>
            <HelpSteps steps={steps} />
            <View className="t-small">找人：{callWhen.join('')}</View>
          </>
        ) : (
          <View>
            <Button kind="plain" narrow label={`看${title}的做法`} onTap={() => setOpen(true)}>
              看怎么做
            </Button>
          </View>
        )}
      </View>
    </Card>
  )
}
