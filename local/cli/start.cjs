require('./begin.cjs')('start')
