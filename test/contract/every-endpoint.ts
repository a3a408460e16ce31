import { customerEndpoints } from '@/contract/customer'
import type { Endpoint } from '@/contract/endpoint'
import { staffEndpoints } from '@/contract/staff'

/** Every endpoint there is, by the name that test titles show. */
export const everyEndpoint: [name: string, endpoint: Endpoint][] = [
  ...Object.values(customerEndpoints),
  ...Object.values(staffEndpoints),
].map((endpoint) => [`${endpoint.fn}/${endpoint.name}`, endpoint])
