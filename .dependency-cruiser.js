/** The arrows of the house: who may import whom. See docs/architecture.md. */
const may = (name, from, ...to) => ({
  name: `${name}-may-import`,
  comment: `${name} may import only: ${to.join(', ') || 'itself'}`,
  severity: 'error',
  from: { path: from },
  to: {
    pathNot: [from, ...to],
    path: '^(contract|domain|cloudfunctions|src|console|local|config|test|scripts)/',
  },
})

const DOMAIN_FOR_FRONT_ENDS =
  '^domain/(policies|proof/(form|fields)|ticket/(ticket-no|ticket|status|next-step|done-words|timeline|allowed|window|terms|age|apart-words)|time|format|phone|installation|pricing|knowledge|search|triage|catalogue/(catalogue|find-model)|hotline/(say-wait|best-hours)|dispatch/distance|notice/(ask|templates)|warranty/say-date|field/(action|queue|verdict|say-action|door-code|position))'

module.exports = {
  forbidden: [
    may('contract', '^contract/'),
    may('domain', '^domain/', '^contract/'),
    may('functions', '^cloudfunctions/', '^contract/', '^domain/'),
    may('mini-program', '^src/', '^contract/', DOMAIN_FOR_FRONT_ENDS),
    may('console', '^console/', '^contract/', DOMAIN_FOR_FRONT_ENDS),
    may('local', '^local/', '^contract/'),
    {
      name: 'contract-needs-zod-only',
      severity: 'error',
      from: { path: '^contract/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/zod/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'no SDK, no Node module, no package: rules take values and give values',
      severity: 'error',
      from: { path: '^domain/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },
    {
      name: 'functions-stand-apart',
      comment: 'a function is deployed alone; what two share lives in cloudfunctions/shared',
      severity: 'error',
      from: { path: '^cloudfunctions/([^/]+)/' },
      to: { path: '^cloudfunctions/([^/]+)/', pathNot: '^cloudfunctions/($1|shared)/' },
    },
    {
      name: 'device-apis-in-platform-only',
      comment: 'pages and components reach the device through src/platform',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(platform|app)' },
      to: { path: 'node_modules/@tarojs/taro' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.local|\\.cache)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
}
