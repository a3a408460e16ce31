// The process a function runs in, as in the cloud: it loads the built file once and answers call after call.
const { main } = require(process.argv[2])

process.on('message', async ({ id, event, context }) => {
  try {
    process.send({ id, result: (await main(event, context)) ?? null })
  } catch (error) {
    process.send({ id, failure: error instanceof Error ? String(error.stack) : 'not an error' })
  }
})
process.on('disconnect', () => process.exit(0))
process.send({ isReady: true })
