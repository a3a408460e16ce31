import type { ArticleFault } from './faults'

const words: Record<ArticleFault['because'], string> = {
  stopRuleMissing: '安全主题要在最上面写先停什么，请选一条。',
  trainedHands: '这一步要动电线或者开机壳，只能由师傅做，请改成找师傅。',
  unknownFigure: '大括号里的数没有这个名字，请从可用的里选。',
  unknownTopic: '指向的文章没有，或者就是这一篇自己。',
  tone: '有感叹号、套话或系统词，请换个说法。',
  noDigits: '电话号码只写在官方渠道的记录里，文章里请写"官方热线"。',
}

/** What the editor has to mend. */
export const sayFault = ({ because }: ArticleFault): string => words[because]
