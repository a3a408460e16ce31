import { ready } from '../shared/ready'
import { serve } from '../shared/serve/serve'
import { customerRoutes } from './routes'

export const main = serve('customer', customerRoutes, ready())
