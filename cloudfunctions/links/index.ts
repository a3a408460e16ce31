import { ready } from '../shared/ready'
import { openShortLink } from './open-short-link'

const services = ready()

/** Reached over HTTP alone, at `/s/<code>`: whoever got an SMS taps it. */
export const main = (event: unknown) => openShortLink(services, event)
