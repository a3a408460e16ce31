import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { topicGroups } from '@/contract/knowledge/topic'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { openPage } from '@/src/platform/navigate'
import { articlesOf, askForNews, useNews } from '../../library/library'
import { articlePage } from '../../routes'

/** Every article under its theme, safety first. */
export default function TopicsPage() {
  const articles = useNews(articlesOf)
  useEffect(() => void askForNews(), [])
  return (
    <Page>
      {topicGroups.map(({ id, zh }) => {
        const own = articles.filter(({ topic }) => topic.startsWith(`${id}.`))
        if (own.length === 0) return null
        return (
          <Card key={id}>
            <View className="t-section" role="heading" aria-level={2}>
              {zh}
            </View>
            {own.map(({ topic, title }) => (
              <Cell key={topic} title={title} onTap={() => openPage(articlePage(topic))} />
            ))}
          </Card>
        )
      })}
      <Hotline />
    </Page>
  )
}
