import { View } from '@tarojs/components'
import { type Relation, relationLabel } from '@/contract/ticket/report'
import { Button } from '@/src/components/button'
import { Choice } from '@/src/components/choice'
import { Field } from '@/src/components/field'
import { RegionField } from '@/src/components/region-field'
import { hasAddressBook } from '@/src/platform/address'
import { useSession } from '@/src/services/session'
import { changeDraft } from '../../draft/draft-store'
import { StepPage } from '../../step/step-page'
import { useStep } from '../../step/use-step'
import { DoorCell } from './door-cell'
import { changeAddress, fillFromAddressBook } from './fill'
import { KnownPlaces } from './known-places'
import { PhoneField } from './phone-field'
import { useKnownPlace } from './use-known-place'

const relations = (Object.keys(relationLabel) as Relation[]).map((value) => ({
  value,
  label: relationLabel[value],
}))

/** Where the technician goes and who opens the door: oneself, or a parent one books for. */
export default function WherePage() {
  const { draft, missing, onNext, next } = useStep('where')
  const known = useSession((session) => session.hello?.known)
  useKnownPlace()

  return (
    <StepPage
      step="where"
      question="师傅去哪儿？"
      note="只给接单的网点和上门的师傅看。"
      next={next}
      onNext={onNext}
    >
      <KnownPlaces known={known ?? []} />
      <View className="stack stack-tight">
        <View className="t-strong">谁在家等师傅</View>
        <Choice
          label="谁在家等师傅"
          options={relations}
          value={draft.relation}
          onChange={(relation) => changeDraft({ relation })}
          columns={3}
        />
      </View>
      {hasAddressBook && (
        <Button kind="quiet" icon="pin" onTap={() => void fillFromAddressBook()}>
          用微信里的地址
        </Button>
      )}
      <RegionField
        label="省、市、区"
        value={draft.region.length === 0 ? undefined : { code: draft.divisionCode, names: draft.region }}
        onChange={({ code, names }) => changeAddress({ divisionCode: code, region: [...names] })}
        error={missing.region}
      />
      <Field
        label="详细地址"
        value={draft.detail}
        onChange={(detail) => changeAddress({ detail })}
        placeholder="街道、小区、几幢几室"
        maxLength={80}
        error={missing.detail}
      />
      <DoorCell />
      <Field
        label={draft.relation === 'self' ? '怎么称呼您' : `怎么称呼${relationLabel[draft.relation]}`}
        value={draft.name}
        onChange={(name) => changeDraft({ name })}
        placeholder="姓名"
        maxLength={20}
        error={missing.name}
      />
      <PhoneField error={missing.phone} />
    </StepPage>
  )
}
