import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { RefusalNote } from '@/console/components/refusal-note'
import { paths } from '@/console/lib/paths'
import { refusalOf } from '@/console/lib/refused'
import { topicGroups } from '@/contract/knowledge/topic'
import { useAddTopic } from '../api/use-knowledge'
import { ArticleFields } from './article-fields'
import { noFields, readFields } from './read-form'

/** The first draft of a topic that there was none for. */
export const AddTopic = () => {
  const [fields, setFields] = useState(noFields)
  const [message, setMessage] = useState<string | null>(null)
  const add = useAddTopic()
  const navigate = useNavigate()
  const save = async () => {
    const read = readFields(fields)
    setMessage(read.ok ? null : read.message)
    if (!read.ok) return
    const added = await add.mutateAsync(read.article).catch(() => null)
    if (added !== null) navigate(paths.topic(added.topic))
  }
  return (
    <section className="beside" aria-label="加一个主题">
      <header className="knowledge-topic-head">
        <h2>加一个主题</h2>
      </header>
      <Form layout="vertical" onFinish={() => void save()}>
        <Form.Item
          label="主题的名字"
          htmlFor="article-topic"
          extra={`分组.名字，小写英文，比如 care.lamp。分组有：${topicGroups.map(({ id, zh }) => `${id} ${zh}`).join('，')}`}
        >
          <Input
            id="article-topic"
            value={fields.topic}
            onChange={({ target }) => setFields((before) => ({ ...before, topic: target.value.trim() }))}
          />
        </Form.Item>
        <ArticleFields
          fields={fields}
          figures={{}}
          onChange={(change) => setFields((before) => ({ ...before, ...change }))}
        />
        <RefusalNote message={message ?? (add.isError ? refusalOf(add.error).message : null)} />
        <Button type="primary" htmlType="submit" loading={add.isPending}>
          存下草稿
        </Button>
      </Form>
    </section>
  )
}
