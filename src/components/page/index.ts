export { careMode, setCareMode } from './care-mode'
export { Page, type PageProps } from './page'
