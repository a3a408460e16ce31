export { CallBar, type CallBarProps } from './call-bar'
