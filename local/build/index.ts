export { type BuildOptions, buildAll, type Step } from './build-all'
export { BuildFailed } from './run-program'
export { root, type TargetName, targetNames } from './targets'
