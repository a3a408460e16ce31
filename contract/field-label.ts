/** What a person calls a request field, so that a refusal names it in words. Keys are the last path segment. */
const labels: Record<string, string> = {
  ticketNo: '工单号',
  requestId: '提交编号',
  symptom: '故障现象',
  description: '故障描述',
  since: '什么时候开始的',
  frequency: '多久出现一次',
  tried: '已经试过的办法',
  mediaIds: '照片和视频',
  address: '上门地址',
  divisionCode: '省市区',
  region: '省市区',
  detail: '详细地址',
  contact: '联系人',
  name: '姓名',
  phone: '手机号',
  relation: '和您的关系',
  wish: '上门时间',
  date: '日期',
  half: '上午或下午',
  product: '产品',
  model: '型号',
  productId: '产品',
  entry: '收费依据',
  partId: '配件',
  serialNo: '序列号',
  consent: '同意',
  reason: '原因',
  note: '备注',
  outletId: '网点',
  technicianId: '师傅',
  capFen: '封顶价',
  fees: '收费明细',
  totalFen: '合计',
  amountFen: '金额',
  parts: '用到的配件',
  checklist: '检查结果',
  quantity: '数量',
  expectedOn: '预计到货日',
  partName: '配件名称',
  summary: '处理说明',
  confirmation: '客户确认',
  score: '评分',
  words: '想说的话',
  account: '账号',
  password: '密码',
  sizeBytes: '文件大小',
  search: '搜索内容',
  code: '确认码',
  errand: '要做的活',
  window: '上门时间',
  seatId: '预约的位置',
  askId: '要决定的费用',
  agree: '同意或不同意',
  lat: '位置',
  lng: '位置',
  what: '做了什么',
  happenedAt: '时间',
  leave: '请假',
  from: '开始日期',
  to: '结束日期',
}

/**
 * The sentence for a request that does not parse: names the first wrong field where it has a name.
 * @param path the path in the request, e.g. `['address', 'detail']`
 */
export const badRequestMessage = (path: readonly PropertyKey[]): string => {
  const named = [...path]
    .reverse()
    .find((key) => typeof key === 'string' && Object.keys(labels).includes(key))
  const label = typeof named === 'string' ? labels[named] : undefined
  return label === undefined ? '有一项没填对，请改一下再提交。' : `"${label}"没填对，请改一下再提交。`
}
