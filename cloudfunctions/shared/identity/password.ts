import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** OWASP's scrypt setting with the least memory (16 MiB), since a function has 256 MB. */
const COST = { N: 2 ** 14, r: 8, p: 5 }
const KEY_BYTES = 32

/** `scrypt$N$r$p$salt$hash`, both base64url. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(16)
  const key = await derive(password, salt, COST)
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), key.toString('base64url')].join('$')
}

/**
 * Whether the password is the one. Without a hash (nobody has that account) it takes as long and says no, so
 * that nobody learns by the clock which accounts exist.
 */
export const isPassword = async (password: string, hash: string | null): Promise<boolean> => {
  const [kind, N, r, p, salt = '', key = ''] = (hash ?? nobody).split('$')
  const expected = Buffer.from(key, 'base64url')
  const given = await derive(password, Buffer.from(salt, 'base64url'), {
    N: Number(N),
    r: Number(r),
    p: Number(p),
  })
  return (
    kind === 'scrypt' && hash !== null && expected.length === given.length && timingSafeEqual(expected, given)
  )
}

const nobody = ['scrypt', COST.N, COST.r, COST.p, 'bm9ib2R5', 'bm9ib2R5'].join('$')

const derive = (password: string, salt: Buffer, cost: typeof COST): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(
      password.normalize('NFKC'),
      salt,
      KEY_BYTES,
      { ...cost, maxmem: 64 * 1024 * 1024 },
      (error, key) => (error ? reject(error) : resolve(key)),
    )
  })
