import type {NextConfig} from 'next'

export default {
  // Leaves out the islands that a page does not use.
  experimental: {optimizePackageImports: ['inkstone'], externalDir: true},
  outputFileTracingRoot: import.meta.dirname,
} satisfies NextConfig
