import { localTemplateId, type TemplateName, templateName } from '@/contract/notice/template'

/**
 * WeChat's id of each template, from `TEMPLATE_ID_ACCEPTED`, `TEMPLATE_ID_ON_THE_WAY`, …; where none is given,
 * the loopback cloud's.
 */
export const templateIds = (
  environment: Record<string, string | undefined>,
): Record<TemplateName, string> => {
  const ids = templateName.options.map((name) => [
    name,
    environment[variableOf(name)] || localTemplateId(name),
  ])
  return Object.fromEntries(ids) as Record<TemplateName, string>
}

const variableOf = (name: TemplateName): string =>
  `TEMPLATE_ID_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`
