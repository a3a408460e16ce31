// Plain JavaScript of an old kind: it has to run where nothing else here does.

/**
 * Whether a Node version fits `engines.node` of package.json, which has the form `>=20.19 <21 || >=22.13`.
 * @param {string} version `20.20.2`
 * @param {string} wanted
 */
const fits = (version, wanted) =>
  wanted.split('||').some((range) =>
    range
      .trim()
      .split(/\s+/)
      .every((condition) => holds(version, condition)),
  )

const holds = (version, condition) => {
  const parts = /^(>=|<)([\d.]+)$/.exec(condition)
  if (!parts) throw new Error(`engines.node has a form that is not known: ${condition}`)
  const order = compare(version, parts[2])
  return parts[1] === '<' ? order < 0 : order >= 0
}

const compare = (a, b) => {
  const left = a.split('.').map(Number)
  const right = b.split('.').map(Number)
  for (let i = 0; i < 3; i++) {
    const difference = (left[i] || 0) - (right[i] || 0)
    if (difference !== 0) return difference
  }
  return 0
}

module.exports = { fits }
