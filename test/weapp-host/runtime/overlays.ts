/** The phone's own dialogs over the app. */
export interface Overlays {
  /** A sheet of choices; answers the index, or null where it was closed. */
  sheet(title: string, labels: string[], options?: { colour?: string }): Promise<number | null>
  /** Asks for a value by a native field; null where it was closed. */
  ask(
    title: string,
    field: { type: string; value: string; min?: string; max?: string },
  ): Promise<string | null>
  /** A dialog of words and buttons; answers the index of the button. */
  dialog(parts: DialogParts): Promise<{ button: number; content: string }>
  toast(text: string, durationMs: number | null): void
  hideToast(): void
  /** A picture or film over the whole screen, closed by a tap. */
  preview(url: string, type: 'image' | 'video'): void
}

export interface DialogParts {
  title: string
  /** Paragraphs. */
  content: string[]
  buttons: string[]
  /** A field to write in, with its placeholder. */
  editable?: string
}

export function createOverlays(place: HTMLElement): Overlays {
  let toast: HTMLElement | undefined
  let toastTimer = 0

  const hideToast = () => {
    clearTimeout(toastTimer)
    toast?.remove()
    toast = undefined
  }
  return {
    sheet: (title, labels) =>
      new Promise((resolve) => {
        const { panel, close } = openPanel(place, 'sheet', title)
        const choose = (index: number | null) => {
          close()
          resolve(index)
        }
        const list = make('div', 'host-choices')
        list.append(...labels.map((label, index) => makeButton(label, () => choose(index))))
        panel.append(
          list,
          makeButton('取消', () => choose(null)),
        )
      }),
    ask: (title, { type, value, min, max }) =>
      new Promise((resolve) => {
        const { panel, close } = openPanel(place, 'sheet', title)
        const field = Object.assign(document.createElement('input'), {
          type,
          value,
          min: min ?? '',
          max: max ?? '',
        })
        field.setAttribute('aria-label', title)
        const finish = (answer: string | null) => {
          close()
          resolve(answer)
        }
        panel.append(
          field,
          makeButton('确定', () => finish(field.value)),
          makeButton('取消', () => finish(null)),
        )
      }),
    dialog: ({ title, content, buttons, editable }) =>
      new Promise((resolve) => {
        const { panel, close } = openPanel(place, 'dialog', title)
        for (const paragraph of content) panel.append(make('p', '', paragraph))
        const field = document.createElement('input')
        field.placeholder = editable ?? ''
        field.setAttribute('aria-label', editable ?? title)
        if (editable !== undefined) panel.append(field)
        const row = make('div', 'host-buttons')
        buttons.forEach((label, button) => {
          const press = () => {
            close()
            resolve({ button, content: field.value })
          }
          row.append(makeButton(label, press))
        })
        panel.append(row)
      }),
    toast: (text, durationMs) => {
      hideToast()
      toast = make('div', 'host-toast', text)
      toast.setAttribute('role', 'status')
      place.append(toast)
      if (durationMs !== null) toastTimer = window.setTimeout(hideToast, durationMs)
    },
    hideToast,
    preview: (url, type) => {
      const view = make('div', 'host-preview')
      const media = document.createElement(type === 'video' ? 'video' : 'img')
      media.src = url
      if (media instanceof HTMLImageElement) media.alt = '预览'
      view.append(media)
      view.addEventListener('click', () => view.remove())
      place.append(view)
    },
  }
}

function openPanel(place: HTMLElement, kind: string, title: string) {
  const veil = make('div', `host-veil host-${kind}`)
  const panel = make('div', 'host-panel')
  panel.setAttribute('role', 'dialog')
  panel.setAttribute('aria-modal', 'true')
  panel.setAttribute('aria-label', title || '提示')
  if (title !== '') panel.append(make('h2', '', title))
  veil.append(panel)
  place.append(veil)
  return { panel, close: () => veil.remove() }
}

function make(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag)
  element.className = className
  element.textContent = text
  return element
}

function makeButton(label: string, press: () => void): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: label })
  button.addEventListener('click', press)
  return button
}
