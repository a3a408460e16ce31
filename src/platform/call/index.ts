// Types and tests resolve this file; the build takes index.weapp.ts or index.h5.ts before it.
export * from './index.h5'
