import { ready } from '../shared/ready'
import { serve } from '../shared/serve/serve'
import { staffRoutes } from './routes'

export const main = serve('staff', staffRoutes, ready())
