export { Problem } from './problem'
