import { ownLinks } from '@/cloudfunctions/shared/official/own-links'

test('what the service itself sends and prints is ours: short links, box codes; a port is none of the host', () => {
  const environment = {
    LINK_HOSTS: 'Service.Example.com, go.example.com:8443',
    SHORT_LINK_BASE: 'https://s.example.com/s/',
  }
  expect(ownLinks(environment, 0).map(({ value }) => value)).toEqual([
    'service.example.com',
    'go.example.com',
    's.example.com',
  ])
  expect(ownLinks({}, 0)).toEqual([])
})
