export { RegionField, type RegionFieldProps } from './region-field'
