export { Overlays } from './overlays'
export { listenForPrivacy } from './privacy-question'
