import { type TemplateName, templateName } from '@/contract/notice/template'
import type { Services } from '../shared/services'
import { templateIds } from '../shared/template-ids'
import type { PushEvent, PushItem } from './push-event'

/** The items of a push that are about our templates; one that isn't ours is logged, since an id may be set wrong. */
export const knownItems = (
  { environment, log }: Services,
  { List = [], Event }: PushEvent,
): { template: TemplateName; item: PushItem }[] => {
  const ids = templateIds(environment)
  return List.flatMap((item) => {
    const template = templateName.options.find((name) => ids[name] === item.TemplateId)
    if (template) return [{ template, item }]
    log({ level: 'warn', what: 'template not ours', ...(Event === undefined ? {} : { code: Event }) })
    return []
  })
}
