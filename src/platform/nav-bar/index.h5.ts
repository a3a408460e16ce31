export { NavBar } from './browser-nav-bar'
export type { NavBarProps } from './port'
