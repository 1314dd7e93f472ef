declare module 'virtual:health' {
  const health: import('../../tools/health.ts').Health[]
  export default health
}
