import './browser-input.css'
import type { InputLabel } from './port'

/** The browser's real input stands inside Taro's element; what is for it goes by `nativeProps`. */
export const inputLabel: InputLabel = (label) => ({ nativeProps: { 'aria-label': label } })
