import { ready } from '../shared/ready'
import { tick } from './tick'

const services = ready()

/** Run by the timer of config.json. */
export const main = () => tick(services)
