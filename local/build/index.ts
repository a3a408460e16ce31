export { type BuildOptions, buildAll, type Step } from './build-all'
export { errorCode } from './error-code'
export { BuildFailed } from './run-program'
export { root, type TargetName, targetNames } from './targets'
