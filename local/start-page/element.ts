type Attributes = Record<string, string | boolean | undefined>
type Child = Node | string

/** Makes an element: attributes as they stand in HTML, `false` and undefined left out. */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, '')
    else if (typeof value === 'string') made.setAttribute(name, value)
  }
  made.append(...children)
  return made
}

/** A button that does something on this page. */
export const button = (
  attributes: Attributes,
  onPress: () => void,
  ...children: Child[]
): HTMLButtonElement => {
  const made = element('button', { type: 'button', ...attributes }, ...children)
  made.addEventListener('click', onPress)
  return made
}

/** The place of that id in index.html. */
export const place = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`index.html has no #${id}`)
  return found
}
