import { Button, Form } from 'antd'
import { RefusalNote } from '@/console/components/refusal-note'
import { WindowField } from '@/console/features/booking/components/window-field'
import { Beside } from '@/console/features/ticket/components/beside'
import { useDivisions } from '../api/divisions'
import type { ReportValues } from '../report-values'
import { useReportForm } from '../use-report-form'
import { ConsentFields } from './consent-fields'
import { ContactFields } from './contact-fields'
import { EstimateFields } from './estimate-fields'
import { FaultFields } from './fault-fields'
import { FittingFields } from './fitting-fields'
import { KindField } from './kind-field'
import { ProductFields } from './product-fields'

/** A caller's report, in the order of the talk: what is wrong first, since it may be dangerous. */
export const OpenTicketPage = () => {
  const divisions = useDivisions()
  const [form] = Form.useForm<ReportValues>()
  const report = useReportForm(form, divisions.data ?? [])
  const isFitting = Form.useWatch('kind', form) === 'installation'
  return (
    <Beside label="替客户开单">
      <article className="ticket open-ticket">
        <h2>替客户开单</h2>
        <p className="faint">边听边填，点到别处也不会丢。</p>
        <Form<ReportValues>
          form={form}
          layout="vertical"
          requiredMark={false}
          disabled={report.pending}
          scrollToFirstError={{ focus: true }}
          initialValues={report.initial}
          onValuesChange={report.keep}
          onFinish={report.submit}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.submit()
          }}
        >
          <KindField />
          {isFitting ? <FittingFields /> : <FaultFields />}
          <ContactFields divisions={divisions.data} loading={divisions.isPending} />
          <ProductFields />
          <fieldset className="lines">
            <legend>希望什么时候上门</legend>
            <WindowField
              booking={report.booking}
              label="上门时间"
              toTell={
                isFitting ? '填好家里什么样、选到区县，这里就是真的空位。' : '选到区县，这里就是真的空位。'
              }
            />
          </fieldset>
          <EstimateFields estimate={report.estimate} />
          <ConsentFields purpose={isFitting ? '安装' : '修理'} />
          <RefusalNote message={report.refusal} />
          <div className="form-buttons">
            <Button type="primary" htmlType="submit" loading={report.pending}>
              开单
            </Button>
            <Button onClick={report.startOver}>清空重填</Button>
          </div>
        </Form>
      </article>
    </Beside>
  )
}
