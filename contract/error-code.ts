/**
 * Every refusal the product can give, with the sentence a person reads. One union, one map: a code without
 * copy does not compile. The sentence says what is, then what to do; it never holds personal data.
 */
export const errorCopy = {
  BAD_REQUEST: '有一项没填对，请改一下再提交。',
  UNKNOWN_ENDPOINT: '这个功能在当前版本里没有。请关掉小程序再打开，会自动更新。',
  SIGN_IN_NEEDED: '请先登录，再继续。',
  SIGN_IN_FAILED: '账号或密码不对，请再试一次。',
  SIGN_IN_LOCKED: '试错次数太多，账号先锁 15 分钟。着急的话请联系管理员。',
  FORBIDDEN: '您的岗位不能做这一步，请找有权限的同事。',
  NOT_FOUND: '没找到这张工单。请核对工单号，或者打官方热线问一下。',
  REQUEST_ID_REUSED: '这次提交和上一次用了同一个编号。请返回上一页，重新提交一次。',
  BUSY: '现在人有点多，没保存上。您写的都还在，请稍等一下再点一次。',
  UNAVAILABLE: '服务暂时连不上。您写的都还在，请过一会儿再试，着急请打官方热线。',
  TOO_MANY_REQUESTS: '点得太快了，请过一分钟再试。',
  TOO_MANY_OPEN_TICKETS: '您已有 5 张没办完的工单。请先看看进度，着急请打官方热线。',
  TEXT_NOT_ALLOWED: '这段文字里有不合适的内容，请换个说法再提交。',
  MEDIA_NOT_FOUND: '有一张照片没传完。请回到照片那一步，点"重试"。',
  MEDIA_KIND_NOT_ALLOWED: '这个文件不是照片或视频，请换一个。照片用 JPG、PNG、WebP、HEIC，视频用 MP4、MOV。',
  MEDIA_TOO_LARGE: '文件太大了。照片每张最多 10 MB，视频最多 50 MB，请换一个小一点的。',
  MEDIA_TOO_MANY: '照片最多 9 张、视频最多 1 段，请删掉几个再提交。',
  MEDIA_EMPTY: '这个文件是空的，请重新选一个。',
  PHONE_CODE_INVALID: '没拿到手机号，请再点一次，或者直接手填。',
  CONSENT_NEEDED: '需要您同意把联系方式和地址交给上门的网点，师傅才能来。',
  SAFETY_NOT_CONFIRMED: '请先去电箱关掉浴霸的空气开关，再继续报修。',
  WINDOW_NOT_AVAILABLE: '这个时间约不了，请另选一个时段。',
  SEAT_GONE: '这个位置刚被约走了。您填的都还在，请另选一个时段。',
  SEAT_UNKNOWN: '没有这个预约位置，请回到上一步重新选时段。',
  CALENDAR_UNKNOWN: '这一天的节假日安排还没公布，请先选别的日子，或者打官方热线。',
  DIVISION_UNKNOWN: '没认出这个地区，请重新选一次省、市、区。',
  RESCHEDULE_TOO_LATE: '离上门不到 4 小时，师傅可能已经排好路线。要改时间请打官方热线，我们当场帮您改。',
  RESCHEDULES_USED_UP: '这次上门已经改过 3 次了。还要改的话，请打官方热线。',
  CHASE_TOO_SOON: '刚催过，我们已经在跟进了。过几个小时还没消息再催，着急请打官方热线。',
  CHASES_USED_UP: '已经催过 3 次了，请直接打官方热线，我们马上处理。',
  NOT_IN_THIS_STATE: '工单刚刚有了变化，这一步现在不能做。已为您刷新，请看最新进度。',
  CONFIRMATION_NEEDED: '网上提交的工单要先打电话跟客户核对，请勾选"已电话核对"再受理。',
  TICKET_CHANGED: '别人刚改过这张工单。已为您刷新，请核对后再操作。',
  OUTLET_NOT_FOUND: '没有这个网点，请重新选一个。',
  OUTLET_OUT_OF_AREA: '这个网点不负责这个地区，请换一个网点。',
  OUTLET_NOT_AUTHORISED: '这个网点没有这类服务的授权，请换一个网点。',
  DECLINE_TOO_LATE: '已经过了退单的时间，请打电话给调度中心商量。',
  DECLINES_USED_UP: '这 30 天退单次数已经用完，请打电话给调度中心商量。',
  TECHNICIAN_NOT_FOUND: '这个网点没有这位师傅，请重新选一位。',
  TECHNICIAN_NOT_CERTIFIED: '这位师傅的资质不含这类服务，或已过期，请换一位。',
  BIND_CODE_WRONG: '绑定码不对，或者已经过期。请找网点负责人重新要一个。',
  BIND_CODE_LOCKED: '绑定码输错太多次，请 15 分钟后再试。',
  CALL_UNAVAILABLE: '现在拨不了保密电话。请打网点电话，让网点帮您转接客户。',
  CONFIRMATION_CODE_WRONG: '确认码不对。请看客户手机上工单页里的 6 位数字，再输一次。',
  CONFIRMATION_CODE_LOCKED: '确认码错了 5 次，先锁 15 分钟。可以请客户签名完工。',
  FEE_ABOVE_CAP: '收费超过了跟客户说好的封顶价。请先和客户在手机上谈妥，再完工。',
  FEE_WITHIN_CAP: '这笔费用没有超过封顶价，不用再请客户同意。',
  FEE_ASK_GONE: '这次询价已经变了，请看最新的金额再决定。',
  FEE_TOTAL_WRONG: '收费明细加起来和合计不一样，请核对。',
  PHOTO_NEEDED: '完工要至少一张现场照片，请拍一张再提交。',
  REOPEN_TOO_LATE: '已经过了返修期，请重新报修，我们会看到上次的记录。',
  ALREADY_RATED: '您已经评过了，谢谢。',
  SCORE_OUT_OF_RANGE: '请在 1 到 5 之间选一个。',
  REASON_NEEDED: '请写一句原因，方便以后查。',
} as const

export type ErrorCode = keyof typeof errorCopy

export const errorCodes = Object.keys(errorCopy) as [ErrorCode, ...ErrorCode[]]

/** Codes after which the same request, with the same `requestId`, may be sent again. */
export const retryableCodes: readonly ErrorCode[] = ['BUSY', 'UNAVAILABLE', 'TOO_MANY_REQUESTS']
