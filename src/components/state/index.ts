export { Empty, type EmptyProps } from './empty'
export { ErrorState, type ErrorStateProps } from './error-state'
export { Offline, type OfflineProps } from './offline'
export { Skeleton, type SkeletonProps } from './skeleton'
