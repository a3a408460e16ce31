require('./begin.cjs')('build')
