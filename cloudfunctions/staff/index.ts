import { ready } from '../shared/ready'
import { serialKeys } from '../shared/serial/keys'
import { serve } from '../shared/serve/serve'
import { staffRoutes } from './routes'

const services = ready()
serialKeys(services.environment)

export const main = serve('staff', staffRoutes, services)
