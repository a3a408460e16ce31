export { aboutDemo, DEMO_PASSWORD, demoPeople, type StaffAccount } from './accounts'
export { type DemoLoaded, type DemoOptions, loadDemo } from './load-demo'
export { stories } from './stories'
