export { Tap, type TapProps } from './tap'
