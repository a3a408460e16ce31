import { ready } from '../shared/ready'
import { takePush } from './take-push'

export const main = takePush(ready())
