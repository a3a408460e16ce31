export { Photos } from './photos'
