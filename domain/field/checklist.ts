import type { CheckItem } from '@/contract/staff/technician'
import type { AnsweredItem, CheckedItem } from '@/contract/ticket/checked-item'
import type { Report } from '@/contract/ticket/report'
import { symptomOf } from '@/contract/ticket/symptom'

type Item = Omit<CheckItem, 'itemId'>

/**
 * What is looked at before anything is touched, and before the customer is asked to confirm. Data, so that the
 * training department's wording can be put in place of ours.
 */
export const checklistFor = (report: Report): CheckItem[] =>
  itemsFor(report).map((item, index) => ({ itemId: `${item.phase}-${index}`, ...item }))

/** The answers with their questions, in the checklist's order; what isn't on this ticket's checklist is left out. */
export const answeredOf = (report: Report, checked: readonly CheckedItem[]): AnsweredItem[] =>
  checklistFor(report).flatMap(({ itemId, question }) => {
    const answer = checked.find((one) => one.itemId === itemId)?.answer
    return answer === undefined ? [] : [{ itemId, question, answer }]
  })

const itemsFor = (report: Report): Item[] =>
  report.kind === 'installation'
    ? [...always, ...beforeFitting, ...afterFitting, ...atTheEnd]
    : [
        ...always,
        ...(symptomOf(report.fault.symptom).safety ? beforeDanger : []),
        ...beforeRepair,
        ...afterRepair,
        ...atTheEnd,
      ]

const before = (question: string, stop: string | null = null): Item => ({ phase: 'before', question, stop })
const after = (question: string, stop: string | null = null): Item => ({ phase: 'after', question, stop })

const always: readonly Item[] = [
  before('报过门口的 6 位数字，客户核对过'),
  before('空气开关已经拉下，验电笔测过没电', '有电就别碰。找不到空气开关，先打网点电话。'),
  before('梯子站稳，地面擦干'),
]

const beforeDanger: readonly Item[] = [
  before('绝缘电阻测过，数值正常', '数值不正常就不要送电，拍照，告诉客户今天不能用。'),
]

const beforeRepair: readonly Item[] = [
  before('接地线接着，没有松', '没有接地不要送电。跟客户说清楚，写在备注里。'),
  before('故障现象和客户说的一样'),
]

const afterRepair: readonly Item[] = [after('换下的旧件给客户看过'), after('取暖、换气、照明都试过')]

const beforeFitting: readonly Item[] = [
  before('有接地线，测过是通的', '没有接地线不能装。跟客户说清楚，写在备注里，先回网点。'),
  before('电线是铜线，截面够', '铝线或太细的线不能装，会发热。先请客户找电工换线。'),
  before('吊顶承得住，安装孔尺寸对得上'),
  before('风管通到室外，没有接进厨房烟道'),
]

const afterFitting: readonly Item[] = [
  after('主机四角固定住，用手推不晃'),
  after('风管接口用胶带或卡箍封好'),
  after('取暖、换气、照明、遥控都试过'),
]

const atTheEnd: readonly Item[] = [
  after('漏电保护试跳过，能跳', '不能跳就不要送电，请客户找电工。'),
  after('教过客户怎么用，垃圾带走'),
]
