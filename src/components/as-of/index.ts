export { AsOf, type AsOfProps } from './as-of'
