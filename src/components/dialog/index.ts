export { DialogHost } from './dialog-host'
export { ask, type Question } from './dialog-store'
