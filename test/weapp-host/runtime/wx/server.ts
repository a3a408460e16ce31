/** Asks the local server behind the host, as this customer. */
export async function askServer(path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(`/wx/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${answer.status} ${text.slice(0, 200)}`)
  return text === '' ? undefined : JSON.parse(text)
}
