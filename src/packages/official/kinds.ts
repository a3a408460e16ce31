import type { OfficialKind } from '@/contract/customer/official'
import type { IconName } from '@/src/components/icon'

export const kindOptions: readonly { value: OfficialKind; label: string; icon: IconName }[] = [
  { value: 'number', label: '电话号码', icon: 'phone' },
  { value: 'link', label: '网址链接', icon: 'info' },
  { value: 'message', label: '短信微信', icon: 'message' },
  { value: 'person', label: '上门的人', icon: 'person' },
  { value: 'fee', label: '一笔收费', icon: 'list' },
]

/** What is typed in for each kind, and how long it may be. */
export const valueField: Record<OfficialKind, { label: string; hint: string; most: number }> = {
  number: { label: '哪个号码', hint: '打来的、搜到的、短信里的，都可以查。', most: 60 },
  link: { label: '哪个网址', hint: '别点开，长按复制过来。', most: 500 },
  message: { label: '把内容粘贴过来', hint: '整条复制，里面的号码和网址会一个个查。', most: 2000 },
  person: { label: '工号', hint: '工牌上的字母和数字。', most: 20 },
  fee: { label: '收的是什么', hint: '照对方说的写，比如：上门检查。', most: 40 },
}

export const isKind = (text: string | undefined): text is OfficialKind =>
  kindOptions.some(({ value }) => value === text)
