import { Button, Form, Input, Select } from 'antd'
import { drawingId } from '@/contract/knowledge/article'
import { stopRuleId } from '@/contract/knowledge/stop-rule'
import { topics } from '@/contract/knowledge/topic'
import { lineLabel, type Product } from '@/contract/ticket/report'
import { symptoms } from '@/contract/ticket/symptom'
import { drawings } from '@/domain/knowledge/drawings'
import { stopRules } from '@/domain/knowledge/stop-rules'
import type { ArticleFields as Fields } from './read-form'

interface ArticleFieldsProps {
  fields: Fields
  onChange: (change: Partial<Fields>) => void
  figures: Readonly<Record<string, string>>
}

const stopOptions = stopRuleId.options.map((value) => ({ value, label: stopRules[value].title }))
const drawingOptions = drawingId.options.map((value) => ({ value, label: drawings[value].alt }))
const symptomOptions = symptoms.map(({ id, zh }) => ({ value: id, label: zh }))
const topicOptions = topics.map(({ id, zh }) => ({ value: id as string, label: zh }))
const lineOptions = (Object.keys(lineLabel) as Product['line'][]).map((value) => ({
  value,
  label: lineLabel[value],
}))

/** The blocks of an article: never free markup, so that it reads alike on every phone and aloud. */
export const ArticleFields = ({ fields, onChange, figures }: ArticleFieldsProps) => (
  <>
    <Form.Item label="标题（20 字以内）" htmlFor="article-title">
      <Input
        id="article-title"
        value={fields.title}
        maxLength={20}
        onChange={({ target }) => onChange({ title: target.value })}
      />
    </Form.Item>
    <Form.Item label="先停什么（安全主题要有）" htmlFor="article-stop">
      <Select
        id="article-stop"
        allowClear
        value={fields.stop}
        options={stopOptions}
        onChange={(stop) => onChange({ stop: stop ?? null })}
      />
    </Form.Item>
    <Form.Item
      label="简短的回答（110 字以内）"
      htmlFor="article-answer"
      extra={`能写进大括号的数：${Object.entries(figures)
        .map(([name, value]) => `{${name}} ${value}`)
        .join('，')}`}
    >
      <Input.TextArea
        id="article-answer"
        value={fields.answer}
        maxLength={110}
        autoSize
        onChange={({ target }) => onChange({ answer: target.value })}
      />
    </Form.Item>
    <Steps steps={fields.steps} onChange={(steps) => onChange({ steps })} />
    <Form.Item label="什么时候找我们（一行一条，最多 4 条）" htmlFor="article-call">
      <Input.TextArea
        id="article-call"
        value={fields.callWhen}
        autoSize
        onChange={({ target }) => onChange({ callWhen: target.value })}
      />
    </Form.Item>
    <Lines lines={fields.lines} onChange={(lines) => onChange({ lines })} />
    <Form.Item label="相关的文章（最多 4 篇）" htmlFor="article-see">
      <Select
        id="article-see"
        mode="multiple"
        maxCount={4}
        value={fields.see}
        options={topicOptions}
        optionFilterProp="label"
        onChange={(see) => onChange({ see })}
      />
    </Form.Item>
    <Form.Item label="不管用就报修成" htmlFor="article-symptom">
      <Select
        id="article-symptom"
        allowClear
        value={fields.symptom}
        options={symptomOptions}
        onChange={(symptom) => onChange({ symptom: symptom ?? null })}
      />
    </Form.Item>
    <Form.Item label="客户怎么问（一行一句，5 到 120 句，搜索从这里学）" htmlFor="article-asked">
      <Input.TextArea
        id="article-asked"
        value={fields.asked}
        autoSize={{ minRows: 5, maxRows: 14 }}
        onChange={({ target }) => onChange({ asked: target.value })}
      />
    </Form.Item>
  </>
)

const Steps = ({
  steps,
  onChange,
}: {
  steps: Fields['steps']
  onChange: (steps: Fields['steps']) => void
}) => {
  const put = (at: number, change: Partial<Fields['steps'][number]>) =>
    onChange(steps.map((step, place) => (place === at ? { ...step, ...change } : step)))
  return (
    <fieldset className="knowledge-list">
      <legend>步骤（1 到 6 步）</legend>
      {steps.map((step, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step has nothing but its place
        <div key={at} className="knowledge-line">
          <Input.TextArea
            aria-label={`第 ${at + 1} 步`}
            value={step.words}
            maxLength={90}
            autoSize
            onChange={({ target }) => put(at, { words: target.value })}
          />
          <Select
            aria-label={`第 ${at + 1} 步的图`}
            allowClear
            placeholder="没有图"
            value={step.drawing ?? null}
            options={drawingOptions}
            onChange={(drawing) =>
              onChange(
                steps.map((one, place) =>
                  place === at ? { words: one.words, ...(drawing ? { drawing } : {}) } : one,
                ),
              )
            }
          />
          <Button
            aria-label={`去掉第 ${at + 1} 步`}
            disabled={steps.length === 1}
            onClick={() => onChange(steps.filter((_, place) => place !== at))}
          >
            去掉
          </Button>
        </div>
      ))}
      <Button disabled={steps.length >= 6} onClick={() => onChange([...steps, { words: '' }])}>
        加一步
      </Button>
    </fieldset>
  )
}

const Lines = ({
  lines,
  onChange,
}: {
  lines: Fields['lines']
  onChange: (lines: Fields['lines']) => void
}) => {
  const put = (at: number, change: Partial<Fields['lines'][number]>) =>
    onChange(lines.map((one, place) => (place === at ? { ...one, ...change } : one)))
  return (
    <fieldset className="knowledge-list">
      <legend>哪一类产品不一样（最多 5 条）</legend>
      {lines.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be the same while they are typed
        <div key={at} className="knowledge-line">
          <Select
            aria-label={`第 ${at + 1} 条的产品`}
            value={one.line}
            options={lineOptions}
            onChange={(line) => put(at, { line })}
          />
          <Input
            aria-label={`第 ${at + 1} 条怎么不一样`}
            value={one.words}
            maxLength={60}
            onChange={({ target }) => put(at, { words: target.value })}
          />
          <Button
            aria-label={`去掉第 ${at + 1} 条`}
            onClick={() => onChange(lines.filter((_, place) => place !== at))}
          >
            去掉
          </Button>
        </div>
      ))}
      <Button
        disabled={lines.length >= 5}
        onClick={() => onChange([...lines, { line: 'heater', words: '' }])}
      >
        加一条
      </Button>
    </fieldset>
  )
}
