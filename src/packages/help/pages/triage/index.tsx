import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { SymptomId } from '@/contract/ticket/symptom'
import { symptomId, symptomOf, symptoms } from '@/contract/ticket/symptom'
import type { TriageNode } from '@/domain/triage/tree'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { Choice } from '@/src/components/choice'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { openPage, replacePage, usePageQuery } from '@/src/platform/navigate'
import { pages } from '@/src/routes'
import { HelpSteps } from '../../parts/steps'
import { Stop } from './stop'
import { useTriage } from './use-triage'

/** One screen at a time: danger first, is it normal, what one can do, who comes. Can be left for a report at any time. */
export default function TriagePage() {
  const query = usePageQuery()
  const symptom = symptomId.safeParse(query.symptom)
  return symptom.success ? <Walk symptom={symptom.data} inReport={query.report !== undefined} /> : <Which />
}

function Walk({ symptom, inReport }: { symptom: SymptomId; inReport: boolean }) {
  const { here, canGoBack, back, choose, report, leaveHome } = useTriage(symptom, inReport)
  if (here.at === 'node' && here.node.kind === 'stop') {
    return (
      <Stop rule={here.node.rule} onGoOn={() => choose('powerOff')} onBack={canGoBack ? back : undefined} />
    )
  }
  if (here.at === 'solved') {
    return (
      <Page action={<Button onTap={leaveHome}>好的</Button>}>
        <Heading words="好了就好" />
        <View>不用约师傅了。要是过几天又这样，随时来报修，您试过的我们知道。</View>
        <View className="row">
          <Button kind="plain" onTap={back}>
            回上一步
          </Button>
          <Button kind="plain" onTap={() => openPage(pages.symptom)}>
            还是想报修
          </Button>
        </View>
        <Hotline />
      </Page>
    )
  }
  if (here.at === 'book' || here.at === 'astray') {
    return (
      <Page action={<Button onTap={() => report('book')}>{inReport ? '接着报修' : '去报修'}</Button>}>
        <Heading words="要请师傅来看" />
        {here.at === 'book' && <View className="help-answer">{here.words}</View>}
        <View>刚才的回答会一起给师傅，不用再说一遍。</View>
        <Back shown={canGoBack} onTap={back} />
        <Hotline />
      </Page>
    )
  }
  return (
    <Page
      action={
        <Button kind="quiet" onTap={() => report('left')}>
          跳过，直接报修
        </Button>
      }
    >
      <View className="t-small">{symptomOf(symptom).zh}</View>
      <Heading words={here.node.kind === 'book' ? '' : wordsOf(here.node)} />
      {here.node.kind === 'fix' && (
        <Card>
          <HelpSteps steps={here.node.steps} />
        </Card>
      )}
      {/* a new group for each question: nothing of the last one stays chosen */}
      <Choice
        key={here.name}
        label={wordsOf(here.node)}
        options={here.options.map(({ id, words, to }) => ({
          value: id,
          label: words,
          ...(to.startsWith('stop') ? { tone: 'bad' as const, icon: 'bolt' as const } : {}),
        }))}
        value={undefined}
        onChange={choose}
      />
      <Back shown={canGoBack} onTap={back} />
      <Hotline />
    </Page>
  )
}

/** Opened without a symptom: which of them is it. */
function Which(): ReactNode {
  return (
    <Page>
      <Heading words="哪里不对劲？" />
      <Card>
        {symptoms.map(({ id, zh }) => (
          <Cell key={id} title={zh} onTap={() => replacePage(`${pages.triage}?symptom=${id}`)} />
        ))}
      </Card>
      <Hotline />
    </Page>
  )
}

function Heading({ words }: { words: string }) {
  return (
    <View className="t-title" role="heading" aria-level={2}>
      {words}
    </View>
  )
}

function Back({ shown, onTap }: { shown: boolean; onTap: () => void }) {
  if (!shown) return null
  return (
    <View>
      <Button kind="plain" narrow onTap={onTap}>
        回上一步
      </Button>
    </View>
  )
}

const wordsOf = (node: TriageNode): string => {
  switch (node.kind) {
    case 'ask':
    case 'normal':
    case 'fix':
    case 'book':
      return node.words
    case 'stop':
      return '先断电'
    default:
      return node satisfies never
  }
}
