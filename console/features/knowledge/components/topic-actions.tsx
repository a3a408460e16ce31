import { Button, Input } from 'antd'
import { useState } from 'react'
import { RefusalNote } from '@/console/components/refusal-note'
import { refusalOf } from '@/console/lib/refused'
import type { KnowledgeCommand, TopicDetail } from '@/contract/staff/knowledge'
import { useActOnTopic } from '../api/use-knowledge'

/** What may be done with the topic now, besides writing. */
export const TopicActions = ({ detail: { topic, rev, may, faults } }: { detail: TopicDetail }) => {
  const act = useActOnTopic(topic)
  const [words, setWords] = useState('')
  const run = (command: KnowledgeCommand) => act.mutate({ rev, command })
  const sendBack = () => run({ type: 'sendBack', words: words.trim() })
  return (
    <div className="knowledge-actions">
      {may.includes('begin') && (
        <Button type="primary" loading={act.isPending} onClick={() => run({ type: 'begin' })}>
          写下一版
        </Button>
      )}
      {may.includes('askReview') && (
        <Button
          loading={act.isPending}
          disabled={faults.length > 0}
          onClick={() => run({ type: 'askReview' })}
        >
          请同事审
        </Button>
      )}
      {may.includes('publish') && (
        <Button type="primary" loading={act.isPending} onClick={() => run({ type: 'publish' })}>
          审过了，发出去
        </Button>
      )}
      {may.includes('sendBack') && (
        <>
          <label htmlFor="send-back" className="only-read">
            哪里要改
          </label>
          <Input
            id="send-back"
            value={words}
            maxLength={200}
            placeholder="哪里要改"
            onChange={({ target }) => setWords(target.value)}
          />
          <Button disabled={words.trim() === ''} loading={act.isPending} onClick={sendBack}>
            退回去改
          </Button>
        </>
      )}
      {may.includes('retire') && (
        <Button danger loading={act.isPending} onClick={() => run({ type: 'retire' })}>
          换下这一篇
        </Button>
      )}
      <RefusalNote message={act.isError ? refusalOf(act.error).message : null} />
    </div>
  )
}
