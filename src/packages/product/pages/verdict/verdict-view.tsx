import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { WarrantyVerdict } from '@/contract/customer/warranty'
import { familyLabel } from '@/contract/product/part-family'
import { sayDate } from '@/domain/warranty/say-date'
import { AsOf, type AsOfProps } from '@/src/components/as-of'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { openPage } from '@/src/platform/navigate'
import { proofPage } from '../../proof/addresses'
import { cardPage } from '../../warranty/addresses'
import { coverWords, evidenceName } from '../../warranty/words'
import { Changes } from './changes'
import { Conclusion } from './conclusion'
import './verdict.css'

export interface VerdictViewProps extends AsOfProps {
  judged: WarrantyVerdict
}

/** The conclusion first; then why, on what, by which clause, and what would change it. */
export function VerdictView({ judged, failure, at, onRetry }: VerdictViewProps) {
  const { product, verdict, rules, appealNo } = judged
  const used = verdict.evidence.filter(({ used: counts }) => counts)
  const unused = verdict.evidence.filter(({ used: counts }) => !counts)
  return (
    <Page
      action={
        verdict.lastDay === null ? (
          <Button icon="camera" onTap={() => openPage(proofPage(product.productId))}>
            上传购买凭证
          </Button>
        ) : (
          <Button icon="shield" onTap={() => openPage(cardPage(product.productId))}>
            存一张保修卡
          </Button>
        )
      }
    >
      <AsOf failure={failure} at={at} onRetry={onRetry} />
      <Conclusion judged={judged} />
      {verdict.parts.length > 0 && (
        <Card>
          {verdict.parts.map(({ family, cover, lastDay }) => (
            <Cell
              key={family}
              title={familyLabel[family]}
              note={coverWords[cover]}
              value={lastDay === null ? undefined : `到 ${sayDate(lastDay)}`}
            />
          ))}
        </Card>
      )}
      <Section title="怎么得出的">
        <Card>
          <View role="list" aria-label="怎么得出的，一步一步">
            {verdict.reasons.map((words, index) => (
              <View key={words} className="verdict-step" role="listitem">
                <View className="verdict-no" aria-hidden="true">
                  {index + 1}
                </View>
                <View className="spring">{words}</View>
              </View>
            ))}
          </View>
        </Card>
      </Section>
      {verdict.evidence.length > 0 && (
        <Section title="看了哪些凭证">
          <Card>
            {used.map(({ id, kind, why }) => (
              <Cell key={id} icon="check" title={`${evidenceName(kind)}：算数`} note={why} />
            ))}
            {unused.map(({ id, kind, why }) => (
              <Cell key={id} icon="info" title={`${evidenceName(kind)}：没算`} note={why} />
            ))}
          </Card>
        </Section>
      )}
      <Section title="依据哪一条">
        <Card>
          <Cell
            title={verdict.rule.words}
            note={`${rules.source}，${rules.version} 版，${sayDate(rules.effectiveOn)}起执行。条款编号 ${verdict.rule.id}`}
          />
        </Card>
      </Section>
      <Section title="什么会让结论变">
        <Changes changes={verdict.whatWouldChangeIt} productId={product.productId} appealNo={appealNo} />
      </Section>
      <Hotline />
    </Page>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <View className="stack stack-tight">
      <View className="t-section" role="heading" aria-level={3}>
        {title}
      </View>
      {children}
    </View>
  )
}
