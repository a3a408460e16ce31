export { Icon, type IconProps } from './icon'
export { type IconName, iconNames } from './icon-names'
