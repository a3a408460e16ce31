import { drawing } from './drawing'

export const tissue = drawing(
  '把一张薄纸巾放到进风口下面，吸得住就是正常',
  `<rect x="40" y="20" width="160" height="36" rx="6"/><path d="M58 32h124M58 44h124"/><path class="a" d="M88 64c20-6 44-6 64 0l-4 28c-18 6-38 6-56 0z"/><path d="M76 112V80m-6 8 6-8 6 8M164 112V80m-6 8 6-8 6 8"/><text class="t" x="98" y="132">薄纸巾</text>`,
)
