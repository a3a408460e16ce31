import type { InputLabel } from './port'

export const inputLabel: InputLabel = (label) => ({ 'aria-label': label })
