import { takeSession } from '@/src/platform/session/hash'

test.each([
  ['the session alone', '#session=abc.d-e', 'abc.d-e', '#/'],
  ['a page behind it', '#session=abc&/pages/home/index', 'abc', '#/pages/home/index'],
  ['a page that carries it', '#/pages/home/index?session=abc', 'abc', '#/pages/home/index'],
  ['a page with more than it', '#/p/index?no=7&session=abc&x=1', 'abc', '#/p/index?no=7&x=1'],
  ['an encoded one', '#session=a%2Bb%3D', 'a+b=', '#/'],
])(
  'given an address with %s, then the session is taken and nothing of it is left',
  (_words, hash, token, left) => {
    expect(takeSession(hash)).toEqual({ token, hash: left })
  },
)

test('given an address without one, then it stays as it is', () => {
  expect(takeSession('#/pages/home/index?mysession=1')).toEqual({ hash: '#/pages/home/index?mysession=1' })
})
