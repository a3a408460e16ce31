import { drain } from '@/cloudfunctions/notifier/drain'
import { anInstance, notifierOf } from './instance'

/** A notifier in a process of its own, says how many tickets it worked on: `<serviceUrl> <epoch ms>`. */
const [, , serviceUrl = '', now = ''] = process.argv
const services = anInstance(
  serviceUrl,
  () => Number(now),
  () => {},
)
void drain(notifierOf(services, Math.random)).then((tickets) => console.log(tickets))
