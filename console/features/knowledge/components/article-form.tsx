import { Button, Form } from 'antd'
import { useState } from 'react'
import { RefusalNote } from '@/console/components/refusal-note'
import { refusalOf } from '@/console/lib/refused'
import type { Article } from '@/contract/knowledge/article'
import type { TopicDetail } from '@/contract/staff/knowledge'
import { useActOnTopic } from '../api/use-knowledge'
import { ArticleFields } from './article-fields'
import { fieldsFrom, readFields } from './read-form'

interface ArticleFormProps {
  detail: TopicDetail
  article: Article
  figures: Readonly<Record<string, string>>
}

/** Writes the draft. What isn't fit to go out may still be kept; the faults are then named above. */
export const ArticleForm = ({ detail: { topic, rev }, article, figures }: ArticleFormProps) => {
  const [fields, setFields] = useState(() => fieldsFrom(article))
  const [message, setMessage] = useState<string | null>(null)
  const act = useActOnTopic(topic)
  const save = () => {
    const read = readFields(fields)
    setMessage(read.ok ? null : read.message)
    if (read.ok) act.mutate({ rev, command: { type: 'edit', article: read.article } })
  }
  return (
    <Form layout="vertical" onFinish={save} aria-label="写这一版">
      <ArticleFields
        fields={fields}
        figures={figures}
        onChange={(change) => setFields((before) => ({ ...before, ...change }))}
      />
      <RefusalNote message={message ?? (act.isError ? refusalOf(act.error).message : null)} />
      <Button type="primary" htmlType="submit" loading={act.isPending}>
        存下草稿
      </Button>
    </Form>
  )
}
