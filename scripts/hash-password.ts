import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { hashPassword } from '@/cloudfunctions/shared/identity/password'

/** Asks for a password without showing it, and prints the hash for a `staff` document. */
const ask = async (): Promise<string> => {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: process.stdin.isTTY })
  process.stderr.write('Password (not shown): ')
  const password = await terminal.question('')
  terminal.close()
  process.stderr.write('\n')
  return password
}

const main = async (): Promise<void> => {
  const password = await ask()
  if (password.length < 12) {
    process.stderr.write('A password needs 12 characters or more.\n')
    process.exitCode = 1
    return
  }
  process.stdout.write(`${await hashPassword(password)}\n`)
}

void main()
