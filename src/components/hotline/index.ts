export { Hotline } from './hotline'
